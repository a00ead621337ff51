# mistake: The logarithms are multiplied by the mask, so where p is 0 at a step that does not count, 0 times infinity makes the loss nan.
# told: your surprise multiplies the logarithm at padding by 0, and 0 times infinity is NaN: take
def surprise(p, outputs, counts):
    T, N = outputs.shape
    total = 0.0
    for t in range(T):
        own = p[t, np.arange(N), outputs[t]]
        total -= np.sum(counts[t] * np.log(own))
    return total / counts.sum()


def mixture(scores, shares, source, g, size):
    """scores (N, V), shares (T, N), source (T, N), g (N,) -> probabilities of the extended vocabulary (N, size)."""
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for t in range(len(source)):
        p[np.arange(N), source[t]] += (1 - g) * shares[t]
    return p
