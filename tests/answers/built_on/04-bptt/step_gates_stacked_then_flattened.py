# mistake: the four gate gradients are stacked as (4, N, H) and reshaped to (N, 4H) without moving the gate axis behind the batch axis; right for N = 1, wrong for every gradient when N > 1.
# read: right
# told: in the gradients of a_i, a_f, a_g, a_o, as db shows. db
def lstm_step_backward(dstate, cache):
    x, h_old, c_old, (i, f, g, o, tc), (Wx, Wh, bias) = cache
    gh, gc = dstate
    N, H = h_old.shape

    gc_total = gc + gh * o * (1.0 - tc * tc)
    upstream = np.stack([gc_total * g, gc_total * c_old, gc_total * i, gh * tc])
    slopes = np.stack([i - i * i, f - f * f, 1.0 - g * g, o - o * o])
    pre = (upstream * slopes).reshape(N, 4 * H)

    gWx = np.einsum("nk,nd->kd", pre, x)
    gWh = np.einsum("nk,nh->kh", pre, h_old)
    gb = np.einsum("nk->k", pre)
    return np.matmul(pre, Wx), (np.matmul(pre, Wh), gc_total * f), (gWx, gWh, gb)
