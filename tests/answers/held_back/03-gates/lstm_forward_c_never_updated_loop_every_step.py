# mistake: c is never updated in the loop: every step gets c_0 again
# read: right
# told: your lstm_forward matches a loop that carries h but not c: each step sees the initial c.
def lstm_forward(x, state, params):
    h, c = state
    hs = []
    for x_t in x:
        h, c_new = lstm_step(x_t, (h, c), params)
        hs.append(h)
    return np.array(hs), (h, c_new)
