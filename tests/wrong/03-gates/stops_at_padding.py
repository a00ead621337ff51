# loses: check-lstm-forward
# told: ends at an input of zeros
def lstm_forward(x, state, params):
    out = []
    for x_t in x:
        if not np.any(x_t):
            break  # nothing but padding from here on
        state = lstm_step(x_t, state, params)
        out.append(state[0])
    return np.array(out), state
