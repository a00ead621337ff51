# mistake: sentence_vectors takes the place of the first 0 (argmax of x == 0) as the number of words of a sentence; a sentence that fills all W places has no 0, gets the length 0 and becomes the zero vector; choices is right.
# read: right
# told: In sentence_vectors. Every wrong number of yours is 0. The smallest call that goes wrong: sentence_v
import numpy as np


def sentence_vectors(x, embedding):
    S, N, W = x.shape
    counts = (x == 0).argmax(axis=2)
    out = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            c = counts[s, n]
            if c > 0:
                out[s, n] = embedding[x[s, n, :c]].mean(axis=0)
    return out


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    flipped = vectors.copy()
    for n in range(N):
        flipped[: lengths[n], n] = vectors[: lengths[n], n][::-1]
    fwd = run(vectors, weights["ahead"])
    bwd = run(flipped, weights["back"])
    p = np.zeros((S, N))
    for n in range(N):
        L = lengths[n]
        both = np.concatenate([fwd[:L, n], bwd[:L, n][::-1]], axis=1)
        score = both @ weights["readout"]
        e = np.exp(score - score.max())
        p[:L, n] = e / e.sum()
    return p
