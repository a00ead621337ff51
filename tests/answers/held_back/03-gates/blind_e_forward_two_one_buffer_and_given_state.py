# mistake: TWO: lstm_forward appends the same buffer of h at every step, so all rows of h end up as the last one; and that buffer and the one of c are the arrays given as initial state, which are overwritten.
# read: right
# told: your lstm_forward matches a loop whose outputs are all the last h: each step may write into the same
def lstm_forward(x, state, params):
    h_buf, c_buf = state
    outputs = []
    for x_t in x:
        h_new, c_new = lstm_step(x_t, (h_buf, c_buf), params)
        h_buf[...] = h_new  # no new memory needed
        c_buf[...] = c_new
        outputs.append(h_buf)
    return np.stack(outputs), (h_buf, c_buf)
