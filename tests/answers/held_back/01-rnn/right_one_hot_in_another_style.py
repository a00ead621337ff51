# mistake: none
from functools import reduce
import math


def one_hot(symbols, V):
    symbols = np.asarray(symbols)
    out = np.zeros((*symbols.shape, V))
    np.put_along_axis(out, symbols[..., None], 1.0, axis=-1)
    return out


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    W = np.hstack([W_x, W_h, b[:, None]])
    z = np.hstack([x_t, h_prev, np.ones((len(x_t), 1))])
    return np.tanh((W @ z.T).T)


def rnn_forward(x, h_0, params):
    states = reduce(lambda seen, x_t: seen + [rnn_step(x_t, seen[-1], params)], x, [h_0])
    h = np.array(states[1:])
    return h, h[-1].copy()


def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores.reshape(-1, V)
    logz = np.logaddexp.reduce(s, axis=1)
    flat = target.ravel()
    rows = np.arange(T * N)
    loss = np.mean(logz - s[rows, flat])
    grad = np.exp(s - logz[:, None])
    np.subtract.at(grad, (rows, flat), 1.0)
    return float(loss), grad.reshape(T, N, V) / (T * N)


def perplexity(p):
    return 2.0 ** bits_per_symbol(p)


def bits_per_symbol(p):
    return math.fsum(-math.log2(v) for v in np.ravel(p)) / np.size(p)


def pick(scores, u, temperature):
    out = []
    for row, r in zip(scores, u):
        s = [v / temperature for v in row]
        top = max(s)
        e = [math.exp(v - top) for v in s]
        total = 0.0
        for k, v in enumerate(e):
            total += v / sum(e)
            if r < total:
                break
        out.append(k)
    return np.array(out)


def generate(first, h_0, u, V, step, choose):
    def go(read, h, rest):
        if not len(rest):
            return []
        h, scores = step((np.asarray(read)[:, None] == np.arange(V)) * 1.0, h)
        new = choose(scores, rest[0])
        return [new] + go(new, h, rest[1:])

    return np.array(go(first, h_0, u))
