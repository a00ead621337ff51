# mistake: takes tanh_c of the cache for c_t itself and applies tanh once more (in do and in the slope 1 - tanh^2)
# read: vague
def lstm_step_backward(dstate, cache):
    dh, dc = dstate
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, c_t = gates
    W_x, W_h, b = params
    th = np.tanh(c_t)
    dc = dc + dh * o * (1 - th**2)
    dpre = (dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh * th * o * (1 - o))
    da = np.concatenate(dpre, axis=-1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(0))
