# mistake: The gradient of a chunk's last output is passed to backward twice: as dh[-1], and again as the gradient of the final h.
# told: your truncated_bptt matches one that counts the last dh of a chunk twice, as an output
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, (0, 0, 0)
    for start in range(0, len(x), size):
        h, state, cache = forward(x[start : start + size], state, params)
        dh = h - target[start : start + size]
        loss += 0.5 * (dh**2).sum()
        _, _, dparams = backward(dh, (dh[-1], np.zeros_like(state[1])), cache)
        total = tuple(so_far + now for so_far, now in zip(total, dparams))
    return loss, total, state
