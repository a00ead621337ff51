# mistake: the slope of tanh at c_t is taken at tanh_c (tanh twice), and da_f uses the new c (f * c_prev + i * g) instead of c_prev (two mistakes)
# read: right
# told: your gradients match a step back in which the derivative of the tanh is taken at
def lstm_step_backward(dstate, cache):
    """Gradients of one step: dstate (dh_t, dc_t), cache -> dx_t (N, D), (dh_prev, dc_prev), (dW_x, dW_h, db)."""
    dh, dc = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    c = f * c_prev + i * g
    dc = dc + dh * o * (1 - np.tanh(tanh_c) ** 2)
    di, df, dg, do = dc * g, dc * c, dc * i, dh * tanh_c
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), dg * (1 - g**2), do * o * (1 - o)], axis=1)
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
