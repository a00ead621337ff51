# mistake: only whole chunks are run; the state is that after them
# told: your truncated_bptt matches one that drops the last chunk where it is shorter than the others.
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, [0, 0, 0]
    for k in range(len(x) // size):
        part = slice(k * size, (k + 1) * size)
        h, state, cache = forward(x[part], state, params)
        e = h - target[part]
        loss += np.sum(e * e) / 2
        zero = np.zeros_like(state[0])
        _, _, g = backward(e, (zero, zero), cache)
        total = [a + b for a, b in zip(total, g)]
    return loss, tuple(total), state
