# mistake: TWO: loss is averaged over steps; the state begins anew in each chunk
# told: in loss, with 2 chunks: with one less all is right. loss should be 1.0993, yours is 0.51571 (with T
def truncated_bptt(x, target, state, params, size, forward, backward):
    start_state, loss, sums = state, 0.0, None
    for a in range(0, len(x), size):
        h, state, cache = forward(x[a : a + size], start_state, params)
        e = h - target[a : a + size]
        loss += 0.5 * np.sum(e**2) / len(x)
        _, _, g = backward(e, tuple(np.zeros_like(s) for s in state), cache)
        sums = g if sums is None else tuple(p + q for p, q in zip(sums, g))
    return loss, sums, state
