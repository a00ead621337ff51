# loses: check-truncated
# told: hands the state to backward
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, grads = 0, [0, 0, 0]
    t = 0
    while t < len(x):
        h, state, cache = forward(x[t : t + size], state, params)
        diff = h - target[t : t + size]
        loss += (diff**2).sum() / 2
        _, _, new = backward(diff, state, cache)
        grads = [a + b for a, b in zip(grads, new)]
        t += size
    return loss, tuple(grads), state
