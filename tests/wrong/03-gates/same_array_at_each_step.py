# loses: check-lstm-forward
# told: outputs are all the last h
def lstm_forward(x, state, params):
    h, c = state[0].copy(), state[1].copy()
    out = []
    for x_t in x:
        h[:], c[:] = lstm_step(x_t, (h, c), params)
        out.append(h)
    return np.array(out), (h, c)
