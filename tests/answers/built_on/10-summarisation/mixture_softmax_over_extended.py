# mistake: the scores are first padded with zeros to the extended size, and the softmax is taken over all of it; a word beyond the vocabulary takes part as if its score were 0, instead of 0 probability (right only where size = V, or where the zeros vanish beside the scores)
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot s
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    logits = np.zeros((N, size))
    logits[:, :V] = scores
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    one_hot = np.eye(size)[source]
    copied = np.einsum("tn,tnk->nk", shares, one_hot)
    return copied + g[:, None] * (p - copied)


def surprise(p, outputs, counts):
    t, n = np.nonzero(counts)
    return -np.log(p[t, n, outputs[t, n]]).sum() / t.size
