# mistake: TWO: gate the wrong way round; surprise by all steps
# told: your mixture has the gate the wrong way round: g is the part that the vocabulary says. your surprise
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(1, keepdims=True))
    out = np.zeros((N, size))
    out[:, :V] = (1 - g)[:, None] * e / e.sum(1, keepdims=True)
    for n in range(N):
        for t in range(len(source)):
            out[n, source[t, n]] += g[n] * shares[t, n]
    return out


def surprise(p, outputs, counts):
    picked = np.take_along_axis(p, outputs[..., None], 2)[..., 0]
    return -np.where(counts, np.log(np.where(counts, picked, 1)), 0).mean()
