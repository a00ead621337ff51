# mistake: number of chunks rounded down, T // size, the last chunk takes the rest and is longer
# told: in dW_x, with 3 chunks: with one less all is right.
# told: it is given an array (3, 2, 3) as chunk, where an array (2, 2, 3) belongs
def truncated_bptt(x, target, state, params, size, forward, backward):
    loss, total = 0.0, [np.zeros_like(p, dtype=float) for p in params]
    n = max(1, len(x) // size)
    for k in range(n):
        part = slice(k * size, (k + 1) * size if k < n - 1 else len(x))
        h, state, cache = forward(x[part], state, params)
        err = h - target[part]
        loss += 0.5 * np.sum(err**2)
        dparams = backward(err, (0 * state[0], 0 * state[1]), cache)[2]
        total = [a + d for a, d in zip(total, dparams)]
    return loss, tuple(total), state
