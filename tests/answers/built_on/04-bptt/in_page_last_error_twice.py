# mistake: the last error of each chunk is handed to backward twice: in dh, and again as dh_T
# read: right
# told: your truncated_bptt matches one that counts the last dh of a chunk twice, as an output
def truncated_bptt(x, target, state, params, size, forward, backward):
    """In chunks of size steps: x (T, N, D), target (T, N, H) -> loss, (dW_x, dW_h, db), (h_T, c_T)."""
    loss, total = 0.0, (0, 0, 0)
    for s in range(0, len(x), size):
        h, state, cache = forward(x[s : s + size], state, params)
        dh = h - target[s : s + size]
        loss += 0.5 * np.sum(dh**2)
        _, _, grads = backward(dh, (dh[-1], np.zeros_like(dh[-1])), cache)
        total = tuple(a + b for a, b in zip(total, grads))
    return loss, total, state
