# mistake: two: (1) truncated_bptt hands the error of each chunk's last step also as the gradient dh_T of the chunk's final state, so that it counts twice (the gradients are right only where that error is 0); (2) the loss lacks the factor one half (twice too large, right only at 0); the chunks and the final state are right
# read: right
# told: in loss, in a single chunk. loss should be 0.63301, yours is 1.266 (with T = 1, size = 1
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = x.shape[0]
    h_t, c_t = state
    losses = []
    grads = []
    start = 0
    while start < T:
        stop = min(start + size, T)
        h, (h_t, c_t), cache = forward(x[start:stop], (h_t, c_t), params)
        dh = h - target[start:stop]
        losses.append((dh**2).sum())
        # the final state of the chunk is its last output, so its gradient is that output's
        dstate = (dh[-1], np.zeros_like(c_t))
        grads.append(backward(dh, dstate, cache)[2])
        start = stop
    dparams = tuple(sum(g[k] for g in grads) for k in range(3))
    return sum(losses), dparams, (h_t, c_t)
