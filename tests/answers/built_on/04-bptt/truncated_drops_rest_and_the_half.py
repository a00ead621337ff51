# mistake: two in truncated_bptt: only the T // size full chunks are read, so the steps of a shorter last chunk are missing from loss, gradients and final state (right where size divides T), and the loss is the sum of squares without the half, twice too large (the gradients do not suffer from that)
# read: vague
# told: in loss, in a single chunk. loss should be 0.63301, yours is 1.266 (with T = 1, size = 1, N = 1, D = 2, H = 1). In truncated_bptt. The first
def truncated_bptt(x, target, state, params, size, forward, backward):
    T = x.shape[0]
    n_chunks = T // size
    loss, grads = 0, [np.zeros(p.shape) for p in params]
    zeros = np.zeros_like(state[0]), np.zeros_like(state[1])
    for k in range(n_chunks):
        part = slice(k * size, (k + 1) * size)
        h, state, cache = forward(x[part], state, params)
        diff = h - target[part]
        loss += np.sum(diff * diff)
        _, _, new = backward(diff, zeros, cache)
        grads = [g + d for g, d in zip(grads, new)]
    return loss, tuple(grads), state
