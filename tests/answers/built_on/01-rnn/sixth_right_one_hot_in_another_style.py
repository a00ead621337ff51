# mistake: none
import math
from functools import reduce


def one_hot(symbols, V):
    idx = np.asarray(symbols)[..., np.newaxis]
    out = np.zeros(idx.shape[:-1] + (V,))
    np.put_along_axis(out, idx, 1.0, axis=-1)
    return out


def rnn_step(x_t, h_prev, params):
    W = np.hstack([params[0], params[1], params[2][:, None]])
    z = np.hstack([x_t, h_prev, np.ones((x_t.shape[0], 1))])
    return np.tanh(np.einsum("nk,hk->nh", z, W))


def rnn_forward(x, h_0, params):
    chain = reduce(lambda done, x_t: [*done, rnn_step(x_t, done[-1], params)], x, [h_0])
    return np.array(chain[1:]), chain[-1]


def cross_entropy(scores, target):
    T, N, V = scores.shape
    total = 0.0
    grad = np.empty((T, N, V))
    for t in range(T):
        for n in range(N):
            row = [float(v) for v in scores[t, n]]
            top = max(row)
            log_z = top + math.log(math.fsum(math.exp(v - top) for v in row))
            k_true = int(target[t, n])
            total += log_z - row[k_true]
            for k in range(V):
                grad[t, n, k] = (math.exp(row[k] - log_z) - (k == k_true)) / (T * N)
    return total / (T * N), grad


def perplexity(p):
    return 2.0 ** bits_per_symbol(p)


def bits_per_symbol(p):
    flat = np.ravel(p).tolist()
    return math.fsum(-math.log2(q) for q in flat) / len(flat)


def pick(scores, u, temperature):
    drawn = []
    for row, number in zip(scores, u):
        z = np.array(row) / temperature
        q = np.exp(z - np.logaddexp.reduce(z))
        drawn.append(int(np.searchsorted(np.cumsum(q), number, side="right")))
    return np.array(drawn)


def generate(first, h_0, u, V, step, choose):
    def text(symbols, h, rest):
        if len(rest) == 0:
            return []
        x_t = (np.arange(V) == np.asarray(symbols)[:, None]) * 1.0
        h, scores = step(x_t, h)
        new = choose(scores, rest[0])
        return [new] + text(new, h, rest[1:])

    return np.array(text(first, h_0, u))
