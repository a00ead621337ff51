# mistake: none: none
import math
from functools import reduce


def one_hot(symbols, V):
    a = np.asarray(symbols)
    out = np.zeros(a.shape + (V,), dtype=np.float64)
    for place, k in np.ndenumerate(a):
        out[place + (int(k),)] = 1.0
    return out


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    both = np.hstack([W_x, W_h, b.reshape(-1, 1)])
    joined = np.hstack([x_t, h_prev, np.ones((len(x_t), 1))])
    return np.tanh(np.einsum("hk,nk->nh", both, joined))


def rnn_forward(x, h_0, params):
    states = reduce(lambda done, x_t: done + [rnn_step(x_t, done[-1], params)], x, [h_0])
    return np.asarray(states[1:]), states[-1].copy()


def cross_entropy(scores, target):
    T, N, V = scores.shape
    loss, d = 0.0, np.empty((T, N, V))
    for t in range(T):
        for n in range(N):
            s = scores[t, n]
            logz = np.logaddexp.reduce(s)
            loss += float(logz - s[target[t, n]])
            d[t, n] = np.exp(s - logz)
            d[t, n, target[t, n]] -= 1.0
    return loss / (T * N), d / (T * N)


def perplexity(p):
    flat = np.asarray(p, float).ravel()
    return math.exp(math.fsum(math.log(1 / a) for a in flat) / flat.size)


def bits_per_symbol(p):
    return math.log2(perplexity(p))


def pick(scores, u, temperature):
    result = []
    for s, number in zip(scores / temperature, u):
        p = np.exp(s - np.logaddexp.reduce(s))
        total, k = 0.0, 0
        for k in range(len(s)):
            total += p[k]
            if number < total:
                break
        result.append(k)
    return np.array(result, dtype=np.int64)


def generate(first, h_0, u, V, step, choose):
    def write(symbols, h, rest):
        if not len(rest):
            return []
        h, scores = step(np.identity(V)[symbols], h)
        chosen = choose(scores, rest[0])
        return [chosen] + write(chosen, h, rest[1:])

    return np.array(write(first, h_0, u))
