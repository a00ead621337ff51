# mistake: mixture adds the shares with one fancy-indexed +=, which adds only once for a repeated index: of a word that stands at several places of the source only the last share counts.
# read: right
# told: your mixture adds the share of one place alone of a word that stands at several, as p[where] += shar
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    z = scores - scores.max(axis=1)[:, None]
    vocabulary = np.exp(z)
    vocabulary /= vocabulary.sum(axis=1)[:, None]
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * vocabulary
    rows = np.broadcast_to(np.arange(N), source.shape)
    p[rows, source] += (1 - g) * shares
    return p


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[..., None], axis=2)[..., 0]
    return -np.mean(np.log(due[counts]))
