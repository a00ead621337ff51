# loses: check-truncated
# told: keeps the gradients of the last chunk alone
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, grads = 0, [0, 0, 0]
    t = 0
    while t < len(x):
        h, state, cache = forward(x[t : t + size], state, params)
        diff = h - target[t : t + size]
        loss += (diff**2).sum() / 2
        _, _, new = backward(diff, (0 * state[0], 0 * state[1]), cache)
        grads = list(new)
        t += size
    return loss, tuple(grads), state
