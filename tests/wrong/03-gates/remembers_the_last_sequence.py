# loses: check-lstm-forward
# told: between two calls: the same question got another answer the second time.
kept = {}


def lstm_forward(x, state, params):
    state = kept.get(state[0].shape, state)
    out = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        out.append(state[0])
    kept[state[0].shape] = state
    return np.array(out), state
