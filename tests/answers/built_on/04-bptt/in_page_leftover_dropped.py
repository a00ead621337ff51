# mistake: steps that do not fill a chunk are dropped
# read: right
# told: your truncated_bptt matches one that drops the last chunk where it is shorter than the
def truncated_bptt(x, target, state, params, size, forward, backward):
    """In chunks of size steps: x (T, N, D), target (T, N, H) -> loss, (dW_x, dW_h, db), (h_T, c_T)."""
    T = len(x)
    size = min(size, T)
    loss, total = 0.0, (0, 0, 0)
    zero = np.zeros_like(state[0]), np.zeros_like(state[1])
    for k in range(T // size):
        chunk = slice(k * size, (k + 1) * size)
        h, state, cache = forward(x[chunk], state, params)
        dh = h - target[chunk]
        loss += 0.5 * np.sum(dh**2)
        _, _, grads = backward(dh, zero, cache)
        total = tuple(a + b for a, b in zip(total, grads))
    return loss, total, state
