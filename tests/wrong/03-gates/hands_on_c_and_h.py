# loses: check-lstm-forward
# told: hands (c, h) to the next step
def lstm_forward(x, state, params):
    out = []
    for x_t in x:
        h, c = lstm_step(x_t, state, params)
        state = c, h
        out.append(h)
    return np.array(out), (h, c)
