# loses: check-lstm-forward
# told: starts from zeros
def lstm_forward(x, state, params):
    N, H = state[0].shape
    state = np.zeros((N, H)), np.zeros((N, H))
    out = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        out.append(state[0])
    return np.array(out), state
