# mistake: lstm_step_backward turns the gates i, f, g, o of the cache into their slopes in place (gate *= 1 - gate, ...), so the caller's cache is altered and a second call with the same cache gives wrong gradients; the first call is right in every number
# read: right
# told: your lstm_step_backward changes cache in place: c *= f or c[0] = f writes into the calle
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, gates, (W_x, W_h, b) = cache
    i, f, g, o, tanh_c = gates

    dc = dc_t + dh_t * o * (1 - tanh_c * tanh_c)
    di, df, dg, do = dc * g, dc * c_prev, dc * i, dh_t * tanh_c
    dc_prev = dc * f

    # the gates have done their work, from here on only their slopes are needed
    for gate in (i, f, o):
        gate *= 1 - gate
    np.subtract(1, g**2, out=g)

    da = np.concatenate((di * i, df * f, dg * g, do * o), axis=1)
    dW_x = np.einsum("nk,nd->kd", da, x_t)
    dW_h = np.einsum("nk,nh->kh", da, h_prev)
    return da @ W_x, (da @ W_h, dc_prev), (dW_x, dW_h, da.sum(0))
