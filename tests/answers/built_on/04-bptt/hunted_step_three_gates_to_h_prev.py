# mistake: gates split by rows of another size: da is cut to its first 3H columns in the way back to h_prev (the output gate forgotten there)
# told: in dh_prev. dh_prev[0, 0] should be -0.077843, yours is -0.082399
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    do = dh_t * tanh_c
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.concatenate(
        [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), do * o * (1 - o)], axis=1
    )
    H = h_prev.shape[1]
    return da @ W_x, (da[:, : 3 * H] @ W_h[: 3 * H], dc * f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
