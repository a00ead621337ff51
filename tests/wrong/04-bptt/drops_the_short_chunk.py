# loses: check-truncated
# told: drops the last chunk where it is shorter
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, grads = 0, [0, 0, 0]
    t = 0
    while t + size <= len(x):
        h, state, cache = forward(x[t : t + size], state, params)
        diff = h - target[t : t + size]
        loss += (diff**2).sum() / 2
        _, _, new = backward(diff, (0 * state[0], 0 * state[1]), cache)
        grads = [a + b for a, b in zip(grads, new)]
        t += size
    return loss, tuple(grads), state
