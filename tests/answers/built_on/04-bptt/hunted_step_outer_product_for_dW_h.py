# mistake: the gradients of the weights are those of float32, and the candidate's slope is forgotten in dW_h alone
# told: in dW_h. dW_h[0, 0] should be 0.26067, yours is 0.25057
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dc = dc_t + dh_t * o * (1 - tanh_c**2)
    da = np.concatenate(
        [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), dh_t * tanh_c * o * (1 - o)], axis=1
    )
    return da @ W_x, (da @ W_h, dc * f), (da.T @ x_t, np.outer(da.sum(axis=0), h_prev.mean(axis=0)), da.sum(axis=0))
