# mistake: the way of dh_t through h_t is left out of dc_prev only (dc_t * f), and db is a mean over the batch (two mistakes)
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the
def lstm_step_backward(dstate, cache):
    """Gradients of one step: dstate (dh_t, dc_t), cache -> dx_t (N, D), (dh_prev, dc_prev), (dW_x, dW_h, db)."""
    dh, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dc = dc_t + dh * o * (1 - tanh_c**2)
    da = np.concatenate(
        [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh * tanh_c * o * (1 - o)], axis=1
    )
    return da @ W_x, (da @ W_h, dc_t * f), (da.T @ x_t, da.T @ h_prev, da.mean(axis=0))
