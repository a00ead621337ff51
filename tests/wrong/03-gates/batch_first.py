# loses: check-lstm-forward
# told: stacks the outputs as (N, T, H)
def lstm_forward(x, state, params):
    out = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        out.append(state[0])
    return np.stack(out, axis=1), state
