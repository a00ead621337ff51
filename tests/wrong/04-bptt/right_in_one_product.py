# loses: nothing
def lstm_step_backward(dstate, cache):
    """Everything joined: [x, h] and one matrix."""
    x, h, c, (i, f, g, o, m), (W_x, W_h, b) = cache
    H = h.shape[1]
    total = dstate[1] + dstate[0] * (o - o * m * m)
    slopes = np.concatenate([i - i * i, f - f * f, 1 - g * g, o - o * o], -1)
    others = np.concatenate([total * g, total * c, total * i, dstate[0] * m], -1)
    da = np.asarray(slopes * others, dtype=np.float32)
    back = da @ np.concatenate([W_x, W_h], 1)
    dW = np.einsum("nk,nd->kd", da, np.concatenate([x, h], 1))
    D = x.shape[1]
    return [back[:, :D], [back[:, D:], total * f], [dW[:, :D], dW[:, D:], np.ones(len(da)) @ da]]


def lstm_backward(dh, dstate, caches, step_backward):
    """Recursion: the last step first, then what is before it."""
    if not len(caches):
        return [], dstate, None
    (dh_T, dc_T), last = dstate, len(caches) - 1
    dx, before, dparams = step_backward((dh_T + dh[last], dc_T), caches[last])
    dxs, start, rest = lstm_backward(dh[:last], before, caches[:last], step_backward)
    if rest is not None:
        dparams = [a + b for a, b in zip(dparams, rest)]
    return [*dxs, dx], start, dparams
