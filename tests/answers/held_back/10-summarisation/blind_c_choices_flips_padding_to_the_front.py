# mistake: choices reverses the whole array of S rows for the backward run, so that in shorter documents the LSTM reads the padding first (and NaN there spreads), instead of reversing each document within its own length.
# read: right
# told: your choices reads the padding first on the way back: each document is turned within its own length.
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            words = x[s, n][x[s, n] > 0]
            if len(words):
                out[s, n] = embedding[words].mean(axis=0)
    return out


def choices(vectors, lengths, weights, run):
    S = vectors.shape[0]
    forward_h = run(vectors, weights["ahead"])
    backward_h = run(vectors[::-1], weights["back"])[::-1]
    H = forward_h.shape[2]
    scores = forward_h @ weights["readout"][:H] + backward_h @ weights["readout"][H:]
    inside = np.arange(S)[:, None] < lengths
    scores = np.where(inside, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)
