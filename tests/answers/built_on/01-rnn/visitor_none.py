# mistake: none: none
def one_hot(symbols, V):
    symbols = np.asarray(symbols)
    out = np.zeros(symbols.shape + (V,))
    np.put_along_axis(out, symbols[..., np.newaxis], 1.0, axis=-1)
    return out


def rnn_step(x_t, h_prev, params):
    joined = np.hstack([x_t, h_prev, np.ones((len(x_t), 1))])
    W = np.hstack([params[0], params[1], params[2][:, None]])
    return np.tanh(np.einsum("nk,hk->nh", joined, W))


def rnn_forward(x, h_0, params):
    W_x, W_h, b = params

    def go(t, h):
        if t == len(x):
            return []
        new = np.tanh((W_x @ x[t].T + W_h @ h.T).T + b)
        return [new] + go(t + 1, new)

    states = go(0, h_0)
    return np.array(states), states[-1].copy()


def cross_entropy(scores, target):
    V = scores.shape[-1]
    lse = np.logaddexp.reduce(scores, axis=-1)
    hot = np.equal.outer(target, np.arange(V))
    loss = (lse - np.where(hot, scores, 0).sum(-1)).sum() / target.size
    return float(loss), (np.exp(scores - lse[..., None]) - hot) / target.size


def perplexity(p):
    q = np.ravel(p).tolist()
    import math

    return 2.0 ** (math.fsum(-math.log2(a) for a in q) / len(q))


def bits_per_symbol(p):
    return np.log(perplexity(p)) / np.log(2)


def pick(scores, u, temperature):
    out = []
    for row, number in zip(scores, u):
        w = [np.exp((a - max(row)) / temperature) for a in row]
        limit, total, k = number * sum(w), 0.0, -1
        while not limit < total:
            k += 1
            total += w[k]
        out.append(k)
    return np.array(out)


def generate(first, h_0, u, V, step, choose):
    trace = [(np.asarray(first), h_0)]
    for u_t in u:
        s, h = trace[-1]
        h2, sc = step((s[:, None] == np.arange(V)) * 1.0, h)
        trace.append((choose(sc, u_t), h2))
    return np.vstack([s for s, _ in trace[1:]])
