# mistake: lstm_step_backward divides the gradients of the weights (dW_x, dW_h and db) by the number of sequences N, a mean over the batch instead of the sum; right at N = 1, and dx_t, dh_prev, dc_prev are always right
# read: right
# told: your gradients match a step back in which the gradients of the weights are means over th
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, tanh_c = gates
    W_x, W_h, _ = params
    N = len(x_t)

    def sig_slope(s):
        return s * (1 - s)

    # total derivative of c_t: directly, and through h_t
    dc = dc_t + dh_t * o * (1 - np.square(tanh_c))
    da_i = dc * g * sig_slope(i)
    da_f = dc * c_prev * sig_slope(f)
    da_g = dc * i * (1 - np.square(g))
    da_o = dh_t * tanh_c * sig_slope(o)
    da = np.concatenate((da_i, da_f, da_g, da_o), axis=1)

    # the batch shares its weights: average over the sequences
    dW_x = da.T @ x_t / N
    dW_h = da.T @ h_prev / N
    db = np.mean(da, axis=0)
    return da @ W_x, (da @ W_h, dc * f), (dW_x, dW_h, db)
