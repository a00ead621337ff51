# mistake: none
def mixture(scores, shares, source, g, size):
    """scores (N, V), shares (T, N), source (T, N), g (N,) -> probabilities of the extended vocabulary (N, size)."""
    out = []
    for a, alpha, words, gate in zip(scores, shares.T, source.T, g):
        log_sum = np.logaddexp.reduce(a)
        generated = np.pad(np.exp(a - log_sum), (0, size - len(a)))
        copied = np.bincount(words, weights=alpha, minlength=size)
        out.append(gate * generated + (1 - gate) * copied)
    return np.array(out)


def surprise(p, outputs, counts):
    """Mean of -ln p of the words that are due: p (T, N, size), outputs (T, N), counts (T, N) -> number."""
    due = [p[t, n, outputs[t, n]] for t, n in np.argwhere(counts)]
    return float(-np.mean(np.log(due)))
