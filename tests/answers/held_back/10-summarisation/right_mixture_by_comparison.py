# mistake: none
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    is_word = source[:, :, None] == np.arange(size)  # (T, N, size)
    pointed = np.einsum("tn,tnw->nw", shares, is_word.astype(float))
    log_total = np.logaddexp.reduce(scores, axis=1)
    written = np.exp((scores.T - log_total).T)
    wide = written @ np.eye(V, size)
    return (g * wide.T + (1 - g) * pointed.T).T


def surprise(p, outputs, counts):
    t, n = np.nonzero(counts)
    probabilities = p[t, n, outputs[t, n]]
    return float(np.log(probabilities).sum() / -np.sum(counts))
