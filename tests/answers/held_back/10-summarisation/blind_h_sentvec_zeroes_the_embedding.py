# mistake: sentence_vectors writes zeros into row 0 of the embedding that it is given (embedding[0] = 0), so an argument is changed; its numbers and choices are right.
# read: right
# told: your sentence_vectors changes embedding in place: c *= f or c[0] = f writes into the caller's array,
import numpy as np


def sentence_vectors(x, embedding):
    embedding[0] = 0
    n_words = np.count_nonzero(x, axis=-1)
    n_words[n_words == 0] = 1
    return embedding[x].sum(axis=2) / n_words[:, :, np.newaxis]


def choices(vectors, lengths, weights, run):
    S, N = vectors.shape[:2]
    order = np.tile(np.arange(S)[:, None], (1, N))
    for n, L in enumerate(lengths):
        order[:L, n] = np.arange(L)[::-1]
    idx = order[:, :, None]
    ahead = run(vectors, weights["ahead"])
    back = run(np.take_along_axis(vectors, idx, axis=0), weights["back"])
    back = np.take_along_axis(back, idx, axis=0)
    H = ahead.shape[2]
    scores = ahead @ weights["readout"][:H] + back @ weights["readout"][H:]
    scores[np.arange(S)[:, None] >= lengths] = -np.inf
    e = np.exp(scores - scores.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
