# loses: check-lstm-forward
# told: carries h but not c
def lstm_forward(x, state, params):
    h_t, c_0 = state
    out = []
    for x_t in x:
        h_t, c_t = lstm_step(x_t, (h_t, c_0), params)
        out.append(h_t)
    return np.array(out), (h_t, c_t)
