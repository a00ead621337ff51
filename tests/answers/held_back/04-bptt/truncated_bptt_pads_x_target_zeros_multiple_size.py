# mistake: pads x and target with zeros to a multiple of size (static shapes as for jit) and lets the padded steps count: in the loss, the gradients, and the final state
# read: right
# told: in loss, with 3 chunks: with one less all is right. loss should be 57.761, yours is 60.674 (with T = 7, size = 3, N = 3, D = 5, H = 4). In t
def truncated_bptt(x, target, state, params, size, forward, backward):
    T, N, D = x.shape
    pad = -T % size
    xs = np.concatenate([x, np.zeros((pad, N, D))])
    ts = np.concatenate([target, np.zeros((pad,) + target.shape[1:])])
    loss, total = 0.0, tuple(np.zeros(np.shape(p)) for p in params)
    for xc, tc in zip(xs.reshape(-1, size, N, D), ts.reshape(-1, size, *target.shape[1:])):
        h, state, cache = forward(xc, state, params)
        e = h - tc
        loss = loss + (e * e).sum() / 2
        _, _, dp = backward(e, (0 * state[0], 0 * state[1]), cache)
        total = tuple(a + b for a, b in zip(total, dp))
    return loss, total, state
