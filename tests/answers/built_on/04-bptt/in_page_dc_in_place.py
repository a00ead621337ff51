# mistake: dc += writes into the caller's dc_t, and the columns are put together in the order i, f, o, g (two mistakes)
# read: right
# told: your gradients match a step back whose rows are stacked i, f, o, g: here they are i, f,
def lstm_step_backward(dstate, cache):
    """Gradients of one step: dstate (dh_t, dc_t), cache -> dx_t (N, D), (dh_prev, dc_prev), (dW_x, dW_h, db)."""
    dh, dc = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dc += dh * o * (1 - tanh_c**2)
    da_i = dc * g * i * (1 - i)
    da_f = dc * c_prev * f * (1 - f)
    da_o = dh * tanh_c * o * (1 - o)
    da_g = dc * i * (1 - g**2)
    da = np.hstack([da_i, da_f, da_o, da_g])
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
