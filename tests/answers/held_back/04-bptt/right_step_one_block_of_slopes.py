# mistake: none
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, (i, f, g, o, tanh_c), (W_x, W_h, _) = cache
    dh, dc_later = dstate
    N, H = c_prev.shape

    through_h = np.multiply(dh, o - o * tanh_c**2)
    total = through_h + dc_later

    # axis 1 counts the gates: what reaches each of them, times what it is worth, times its slope
    reaches = np.stack([total, total, total, dh], axis=1)
    worth = np.stack([g, c_prev, i, tanh_c], axis=1)
    slope = np.stack([i - i**2, f - f**2, 1 - g**2, o - o**2], axis=1)
    da = np.reshape(reaches * worth * slope, (N, 4 * H))

    # one product for all that the pre-activations were computed from, one for all weights
    D = x_t.shape[1]
    back = da.dot(np.c_[W_x, W_h])
    weights = np.tensordot(da, np.c_[x_t, h_prev, np.ones(N)], axes=(0, 0))
    return back[:, :D], (back[:, D:], total * f), (weights[:, :D], weights[:, D : D + H], weights[:, -1])
