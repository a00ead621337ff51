# loses: check-step-backward check-numerical-gradient
# told: c_prev is reached through the input gate
# told: divides by eps
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, tanh_c = gates
    W_x, W_h, b = params
    dc_total = dc + dh * o * (1 - tanh_c**2)
    d_o = dh * tanh_c
    d_i = dc_total * g
    d_f = dc_total * c_prev
    d_g = dc_total * i
    da_i = d_i * i * (1 - i)
    da_f = d_f * f * (1 - f)
    da_g = d_g * (1 - g**2)
    da_o = d_o * o * (1 - o)
    da = np.concatenate([da_i, da_f, da_g, da_o], axis=1)
    dx = da @ W_x
    dh_prev = da @ W_h
    dc_prev = dc_total * i
    dW_x = da.T @ x_t
    dW_h = da.T @ h_prev
    db = da.sum(axis=0)
    return dx, (dh_prev, dc_prev), (dW_x, dW_h, db)


def lstm_backward(dh, dstate, caches, step_backward=None):
    """Calls the step of part 1 by its name."""
    dh = [*dh]
    dh_t, dc_t = dstate
    out, sums = [], [0, 0, 0]
    while dh:
        dx, (dh_t, dc_t), grads = lstm_step_backward((dh.pop() + dh_t, dc_t), caches[len(dh)])
        out = [dx] + out
        sums = [s + g for s, g in zip(sums, grads)]
    return out, (dh_t, dc_t), sums


def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v, dtype=float)
    grad = np.zeros(v.shape)
    for k in np.ndindex(*v.shape):
        up = v.copy()
        down = v.copy()
        up[k] += eps
        down[k] -= eps
        grad[k] = (f(up) - f(down)) / eps
    return grad


def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.normal(size=f(v).shape)
    analytic = backward(dy, v)
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    gap = np.max(np.abs(analytic - numeric))
    scale = max(np.max(np.abs(analytic)), np.max(np.abs(numeric)))
    if scale == 0:
        return 0.0
    return gap / scale
