# mistake: the four (N, H) gradients are put in one (4, N, H) array and reshaped to (N, 4H), which keeps the memory order and so mixes the sequences of the batch. Right for N = 1, wrong in everything but dc_prev for N > 1.
# read: right
# told: in the gradients of a_i, a_f, a_g, a_o, as db shows. db[0] should be 0.22049, yours is 0
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    dh, dc = dstate
    dsig = lambda s: s * (1 - s)
    dtanh = lambda s: 1 - s * s
    dc_all = dc + dh * o * dtanh(tanh_c)
    table = {
        "i": dc_all * g * dsig(i),
        "f": dc_all * c_prev * dsig(f),
        "g": dc_all * i * dtanh(g),
        "o": dh * tanh_c * dsig(o),
    }
    da = np.array([table[gate] for gate in "ifgo"]).reshape(len(x_t), -1)
    weights = tuple(np.einsum("nk,nj->kj", da, v) for v in (x_t, h_prev))
    return da @ W_x, (da @ W_h, dc_all * f), (*weights, da.sum(axis=0))
