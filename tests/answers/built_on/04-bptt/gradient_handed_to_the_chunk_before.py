# mistake: the chunks are run back from the last to the first and dstate is handed on, so the gradient is not cut at all; shows with more than one chunk
# read: right
# told: your truncated_bptt matches one that does not cut at all: this is the full gradient.
def truncated_bptt(x, target, state, params, size, forward, backward):
    runs = []
    loss = 0.0
    for begin in range(0, len(x), size):
        piece = slice(begin, begin + size)
        h, state, cache = forward(x[piece], state, params)
        runs.append((h - target[piece], cache))
        loss += 0.5 * np.sum(runs[-1][0] ** 2)
    later = (np.zeros_like(state[0]), np.zeros_like(state[1]))
    total = [0.0, 0.0, 0.0]
    while runs:
        dh, cache = runs.pop()
        _, later, parts = backward(dh, later, cache)
        total = [a + b for a, b in zip(total, parts)]
    return loss, tuple(total), state
