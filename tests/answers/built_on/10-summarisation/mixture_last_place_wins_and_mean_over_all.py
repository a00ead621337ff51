# mistake: two: mixture adds the shares with p[n, source] += ..., where an index that occurs twice is written once, so a word that stands at several places of the source gets the share of its last place only (right where no word repeats in a source); and surprise divides by all T N steps instead of by those that count, so the loss is too small where there is padding (right where all steps count)
# read: right
# told: your mixture adds the share of one place alone of a word that stands at several, as p[where] += shar
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    p[np.arange(N), source] += (1 - g) * shares
    return p


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[:, :, None], axis=2)[:, :, 0]
    return -np.log(np.where(counts, due, 1.0)).mean()
