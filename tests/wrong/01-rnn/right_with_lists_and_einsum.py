# loses: nothing
def one_hot(symbols, V):
    return (symbols[..., np.newaxis] == np.arange(V)).tolist()


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    joined = np.hstack([x_t, h_prev, np.ones((len(x_t), 1))])
    return np.tanh(joined @ np.hstack([W_x, W_h, b[:, None]]).T)


def rnn_forward(x, h_0, params):
    W_x, W_h, b = params
    projected = np.einsum("tnd,hd->tnh", x, W_x) + b
    h = [h_0]
    for a in projected:
        h.append(np.tanh(a + np.einsum("nm,hm->nh", h[-1], W_h)))
    return h[1:], h[-1]


def cross_entropy(scores, target):
    T, N, V = scores.shape
    flat, place = scores.reshape(T * N, V), target.reshape(-1)
    top = flat.max(1)
    total = top + np.log(np.exp(flat - top[:, None]).sum(1))
    loss = float(np.mean(total - flat[np.arange(T * N), place]))
    d = np.exp(flat - total[:, None])
    d[np.arange(T * N), place] -= 1
    return [loss, (d / (T * N)).reshape(T, N, V).tolist()]


def perplexity(p):
    return float(2 ** bits_per_symbol(p))


def bits_per_symbol(p):
    return sum(-np.log2(each) for each in np.ravel(p)) / np.size(p)


def pick(scores, u, temperature):
    drawn = []
    for row, number in zip(scores, u):
        weights = np.exp((row - row.max()) / temperature)
        total, k = weights[0], 0
        while number * weights.sum() >= total and k < len(row) - 1:
            k += 1
            total += weights[k]
        drawn.append(k)
    return drawn
