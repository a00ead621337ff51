# mistake: only h is carried from chunk to chunk; c begins each chunk with the value of the given initial state
# read: right
# told: in loss, with 2 chunks: with one less all is right. loss should be 1.0993, yours is 1.1082
def truncated_bptt(x, target, state, params, size, forward, backward):
    h0, c0 = state
    loss = 0.0
    total = [0, 0, 0]
    for s in range(0, len(x), size):
        h, last, cache = forward(x[s : s + size], (h0, c0), params)
        d = h - target[s : s + size]
        loss += np.sum(d**2) / 2
        _, _, grads = backward(d, (np.zeros_like(h0), np.zeros_like(c0)), cache)
        total = [a + g for a, g in zip(total, grads)]
        h0 = last[0]
    return loss, tuple(total), last
