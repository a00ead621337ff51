# mistake: the steps are grouped with zip(*[iter(...)] * size), which silently drops an incomplete last group. Loss, gradients and final state lack the last T % size steps; with size > T nothing is left at all.
# read: right
# told: your truncated_bptt matches one that drops the last chunk where it is shorter than the o
def truncated_bptt(x, target, state, params, size, forward, backward):
    groups = lambda v: zip(*[iter(v)] * size)
    loss, grads = 0.0, [np.zeros_like(p) for p in params]
    for xs, targets in zip(groups(x), groups(target)):
        h, state, cache = forward(np.stack(xs), state, params)
        error = h - np.stack(targets)
        _, _, dparams = backward(error, [np.zeros_like(s) for s in state], cache)
        loss += (error**2).sum() / 2
        grads = [g + d for g, d in zip(grads, dparams)]
    return loss, tuple(grads), state
