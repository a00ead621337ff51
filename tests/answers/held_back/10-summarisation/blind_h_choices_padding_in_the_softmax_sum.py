# mistake: choices sets the scores of padding to 0 and takes the softmax over all S rows before it sets their probabilities to 0, so padding keeps a share of the sum and the probabilities of a shorter document add up to less than 1; sentence_vectors is right.
# read: right
# told: your choices sets the scores of padding to 0 and has exp(0), which is 1, in the sum of the softmax:
import numpy as np


def sentence_vectors(x, embedding):
    table = np.array(embedding, dtype=float)
    table[0] = 0.0
    summed = table[x].sum(axis=2)
    n = (x > 0).sum(axis=2)
    return summed / np.where(n == 0, 1, n)[:, :, None]


def choices(vectors, lengths, weights, run):
    S, N, _ = vectors.shape
    real = np.arange(S).reshape(-1, 1) < lengths.reshape(1, -1)
    rev = np.where(real, lengths.reshape(1, -1) - 1 - np.arange(S).reshape(-1, 1), np.arange(S).reshape(-1, 1))
    cols = np.arange(N)
    a = run(vectors, weights["ahead"])
    b = run(vectors[rev, cols], weights["back"])[rev, cols]
    z = np.where(real, np.concatenate((a, b), axis=2) @ weights["readout"], 0.0)
    z = np.exp(z - z.max(axis=0))
    return np.where(real, z / z.sum(axis=0), 0.0)
