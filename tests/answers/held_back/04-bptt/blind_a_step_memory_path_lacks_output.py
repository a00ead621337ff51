# mistake: lstm_step_backward hands on f times the incoming dc_t as dc_prev instead of f times the total derivative of c_t, so what comes through h_t does not reach c_prev (the gates do get the total).
# read: right
# told: your dc_prev matches a step back in which only the dc_t from later reaches c_prev: the part of c_t t
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tc), (W_x, W_h, _b) = cache
    through_h = dh_t * o * (1.0 - np.square(tc))
    delta_c = np.add(dc_t, through_h)

    da_i = delta_c * g * i * (1 - i)
    da_f = delta_c * c_prev * f * (1 - f)
    da_g = delta_c * i * (1 - np.square(g))
    da_o = dh_t * tc * o * (1 - o)
    da = np.concatenate([da_i, da_f, da_g, da_o], axis=-1)

    dx_t = da @ W_x
    dh_prev = da @ W_h
    dc_prev = f * dc_t
    return (
        dx_t,
        (dh_prev, dc_prev),
        (np.einsum("nk,nd->kd", da, x_t), np.einsum("nk,nh->kh", da, h_prev), da.sum(axis=0)),
    )
