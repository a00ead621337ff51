# mistake: none: a right answer in another style (gates stacked on a first axis, einsum, slopes in one array)
def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, gates, (W_x, W_h, b) = cache
    N, H = c_prev.shape
    acts = np.stack(gates[:4])
    tc = gates[-1]
    slopes = acts * (1 - acts)
    slopes[2] = 1 - np.square(acts[2])
    total_c = np.einsum("nh,nh,nh->nh", dstate[0], acts[3], 1 - tc * tc) + dstate[1]
    upstream = np.array([total_c * acts[2], total_c * c_prev, total_c * acts[0], dstate[0] * tc])
    da = upstream * slopes
    back = lambda W: np.einsum("gnh,ghk->nk", da, W.reshape(4, H, -1))
    weight = lambda v: np.einsum("gnh,nk->ghk", da, v).reshape(4 * H, -1)
    return (
        back(W_x),
        (back(W_h), np.multiply(total_c, acts[1])),
        (weight(x_t), weight(h_prev), np.einsum("gnh->gh", da).ravel()),
    )
