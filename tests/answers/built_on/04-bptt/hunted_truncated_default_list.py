# mistake: gradients of the weights are kept in a default list that outlives the call, so later calls add to it
def truncated_bptt(x, target, state, params, size, forward, backward, done=[]):
    loss, total = 0.0, [np.zeros_like(p, dtype=float) for p in params]
    for start in range(0, len(x), size):
        h, state, cache = forward(x[start : start + size], state, params)
        err = h - target[start : start + size]
        done.append(0.5 * np.sum(err**2))
        dparams = backward(err, (0 * state[0], 0 * state[1]), cache)[2]
        total = [a + d for a, d in zip(total, dparams)]
    return sum(done), tuple(total), state
