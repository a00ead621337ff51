# loses: check-pointer
# told: looks up the words of all steps at every step
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    for t in range(len(source)):
        p[np.arange(N), source[t]] += (1 - g) * shares[t]
    return p


def surprise(p, outputs, counts):
    due = p[counts][:, outputs[counts]]
    return -np.log(due).mean()
