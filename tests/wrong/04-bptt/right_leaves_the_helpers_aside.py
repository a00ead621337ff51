# loses: nothing
def lstm_backward(dh, dstate, caches, step_backward):
    """In place on its own copies, with a step back of its own."""
    dh_t, dc_t = [np.array(part) for part in dstate]
    W_x, W_h, b = caches[0][4]
    dx = np.zeros((len(caches),) + caches[0][0].shape)
    dW_x, dW_h, db = np.zeros(W_x.shape), np.zeros(W_h.shape), np.zeros(b.shape)
    for t in range(len(caches))[::-1]:
        x, h, c, (i, f, g, o, m), _ = caches[t]
        dh_t += dh[t]
        dc_t += dh_t * o * (1 - m * m)
        da = np.concatenate(
            [dc_t * g * i * (1 - i), dc_t * c * f * (1 - f), dc_t * i * (1 - g * g), dh_t * m * o * (1 - o)], 1
        )
        dx[t] = da @ W_x
        dW_x += da.T @ x
        dW_h += da.T @ h
        db += da.sum(0)
        dh_t = da @ W_h
        dc_t *= f
    return dx, [dh_t, dc_t], [dW_x, dW_h, db]


def truncated_bptt(x, target, state, params, size, forward, backward):
    """Recursion over the chunks."""
    if len(x) == 0:
        return 0, [np.zeros_like(p) for p in params], state
    h, state, cache = forward(x[:size], state, params)
    e = h - target[:size]
    zero = np.zeros(state[0].shape)
    mine = backward(e, [zero, zero], cache)[2]
    loss, others, final = truncated_bptt(x[size:], target[size:], state, params, size, forward, backward)
    return loss + np.einsum("tnh,tnh->", e, e) / 2, [a + b for a, b in zip(mine, others)], final


def numerical_gradient(f, v, eps=1e-5):
    """Flat, by unit vectors."""
    flat = np.asarray(v, dtype=np.float64).ravel()
    unit = np.eye(flat.size) * eps
    shape = np.shape(v)
    return np.reshape([(f((flat + e).reshape(shape)) - f((flat - e).reshape(shape))) / (2 * eps) for e in unit], shape)


def gradient_error(f, backward, v, seed=0):
    """Uniform dy, smaller steps of fourth order."""
    v = np.asarray(v, float)
    dy = np.random.RandomState(seed % 1000).uniform(-1, 1, np.shape(f(v)))
    num = np.zeros(v.shape)
    for k in np.ndindex(v.shape):
        e = np.zeros(v.shape)
        e[k] = 1e-3
        near, far = f(v + e) - f(v - e), f(v + 2 * e) - f(v - 2 * e)
        num[k] = (dy * (8 * near - far)).sum() / 12e-3
    gap = np.abs(num - backward(dy, v)).max()
    return gap / np.abs(num).max() if gap > 0 else 0.0
