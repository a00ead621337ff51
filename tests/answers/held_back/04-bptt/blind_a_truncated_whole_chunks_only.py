# mistake: truncated_bptt cuts the sequence into len(x) // size whole chunks and drops the shorter rest at the end, from the loss, the gradient and the final state (with size > T nothing is left).
# read: right
# told: your truncated_bptt matches one that drops the last chunk where it is shorter than the others.
def truncated_bptt(x, target, state, params, size, forward, backward):
    n_chunks = len(x) // size
    grads = [np.zeros_like(p) for p in params]
    loss = 0.0
    for k in range(n_chunks):
        part = slice(k * size, (k + 1) * size)
        h, state, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += np.sum(err**2) / 2
        zero = (np.zeros_like(state[0]), np.zeros_like(state[1]))
        for g, new in zip(grads, backward(err, zero, cache)[2]):
            g += new
    return loss, tuple(grads), state
