# loses: check-truncated
# told: does not cut at all
def truncated_bptt(x, target, state, params, size, forward, backward):
    h, state, cache = forward(x, state, params)
    d = h - target
    return 0.5 * np.sum(d * d), backward(d, (0 * state[0], 0 * state[1]), cache)[2], state
