# mistake: all numbers are right, but lstm_step_backward forms the total derivative of c_t with += in the array dc_t that it was given, so the caller's dstate is changed and a second call with the same arrays gives another answer (does not show where dh_t is 0)
# read: right
# told: your lstm_step_backward changes dstate in place: c *= f or c[0] = f writes into the call
def lstm_step_backward(dstate, cache):
    def through_sigmoid(upstream, gate):
        return upstream * gate * (1.0 - gate)

    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, gates, params = cache
    i, f, g, o, tanh_c = gates
    W_x, W_h, _ = params

    dc_t += dh_t * o * (1.0 - tanh_c**2)

    da_i = through_sigmoid(dc_t * g, i)
    da_f = through_sigmoid(dc_t * c_prev, f)
    da_g = dc_t * i * (1.0 - g**2)
    da_o = through_sigmoid(dh_t * tanh_c, o)
    da = np.concatenate((da_i, da_f, da_g, da_o), axis=1)

    dx_t = np.einsum("nk,kd->nd", da, W_x)
    dh_prev = np.einsum("nk,kh->nh", da, W_h)
    dW_x = np.einsum("nk,nd->kd", da, x_t)
    dW_h = np.einsum("nk,nh->kh", da, h_prev)
    return dx_t, (dh_prev, dc_t * f), (dW_x, dW_h, np.einsum("nk->k", da))
