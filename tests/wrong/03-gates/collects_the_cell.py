# loses: check-lstm-forward
# told: collects c_t in the place of h_t
def lstm_forward(x, state, params):
    out = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        out.append(state[1])
    return np.stack(out), state
