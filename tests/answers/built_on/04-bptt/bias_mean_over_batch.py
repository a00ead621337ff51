# mistake: db is averaged over the batch while dW_x and dW_h are summed; shows for N > 1
# read: right
# told: your gradients match a step back in which db is a mean over the batch: it is a sum.
def lstm_step_backward(dstate, cache):
    dh_t, dc_t = dstate
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, b) = cache
    through_h = dh_t * o * (1 - np.square(tanh_c))
    total = through_h + dc_t

    H = h_prev.shape[1]
    da = np.empty((len(x_t), 4 * H))
    da[:, :H] = total * g * i * (1 - i)
    da[:, H : 2 * H] = total * c_prev * f * (1 - f)
    da[:, 2 * H : 3 * H] = total * i * (1 - g * g)
    da[:, 3 * H :] = dh_t * tanh_c * o * (1 - o)

    dW_x = np.einsum("nk,nd->kd", da, x_t)
    dW_h = np.einsum("nk,nm->km", da, h_prev)
    db = np.einsum("nk->k", da) / len(da)
    return da @ W_x, (da @ W_h, total * f), (dW_x, dW_h, db)
