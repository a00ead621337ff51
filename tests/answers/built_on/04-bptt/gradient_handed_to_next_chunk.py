# mistake: The gradient (dh_0, dc_0) by a chunk's initial state is handed to the following chunk as the gradient of its final state, where zeros belong.
# told: your truncated_bptt matches one that hands the gradient which one chunk sends back to the
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = x.shape[0]
    losses, sums = [], [0.0, 0.0, 0.0]
    dstate = np.zeros_like(state[0]), np.zeros_like(state[1])
    for k in range((T + size - 1) // size):
        first, stop = k * size, min((k + 1) * size, T)
        h, state, cache = forward(x[first:stop], state, params)
        dh = h - target[first:stop]
        losses.append((dh**2).sum() / 2)
        _, dstate, dparams = backward(dh, dstate, cache)
        for j in range(3):
            sums[j] = sums[j] + dparams[j]
    return sum(losses), tuple(sums), state
