# loses: nothing
def pick(scores, u, temperature):
    out = np.zeros(len(u), dtype=np.int32)
    for n in range(len(u)):
        p = scores[n] / temperature
        p = np.exp(p - np.max(p))
        out[n] = np.searchsorted(np.cumsum(p / p.sum()), u[n], side="right")
    return np.clip(out, 0, scores.shape[1] - 1)


def perplexity(p):
    return np.power(2.0, bits_per_symbol(p))


def bits_per_symbol(p):
    p = np.asarray(p, dtype=float).flatten()
    return -(np.log(p) / np.log(2.0)).sum() / p.size


def one_hot(symbols, V):
    out = np.zeros((symbols.size, V))
    out[np.arange(symbols.size), symbols.flatten()] = 1
    return out.reshape(*symbols.shape, V)
