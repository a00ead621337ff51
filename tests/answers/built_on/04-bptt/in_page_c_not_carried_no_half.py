# mistake: the chunk's state is carried with h only, c starts from the initial one; and the loss lacks the 1/2 (two mistakes)
# read: right
# told: in loss, in a single chunk. loss should be 0.63301, yours is 1.266 (with T = 1, size = 1,
def truncated_bptt(x, target, state, params, size, forward, backward):
    """In chunks of size steps: x (T, N, D), target (T, N, H) -> loss, (dW_x, dW_h, db), (h_T, c_T)."""
    loss, total = 0.0, [0, 0, 0]
    h_0, c_0 = state
    zero = np.zeros_like(h_0)
    for s in range(0, len(x), size):
        h, (h_0, c_T), cache = forward(x[s : s + size], (h_0, c_0), params)
        dh = h - target[s : s + size]
        loss += np.sum(dh**2)
        _, _, grads = backward(dh, (zero, zero), cache)
        total = [a + b for a, b in zip(total, grads)]
    return loss, tuple(total), (h_0, c_T)
