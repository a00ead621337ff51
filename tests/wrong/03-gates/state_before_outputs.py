# loses: check-lstm-forward
# told: the outputs come first
def lstm_forward(x, state, params):
    out = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        out.append(state[0])
    return state, np.stack(out)
