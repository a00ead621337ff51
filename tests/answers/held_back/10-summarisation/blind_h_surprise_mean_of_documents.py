# mistake: surprise takes the mean within each document first and then the mean of the documents that have a step (every document weighs the same), instead of one mean over all counted words; mixture is right.
# read: right
# told: your surprise averages within each sequence first: all words that count weigh the same.
import numpy as np


def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    out = np.zeros((N, size))
    for n in range(N):
        s = scores[n] - scores[n].max()
        e = np.exp(s)
        out[n, :V] = g[n] * e / e.sum()
        out[n] += (1 - g[n]) * np.bincount(source[:, n], weights=shares[:, n], minlength=size)
    return out


def surprise(p, outputs, counts):
    losses = []
    for n in range(p.shape[1]):
        steps = np.flatnonzero(counts[:, n])
        if len(steps):
            losses.append(np.mean(-np.log(p[steps, n, outputs[steps, n]])))
    return float(np.mean(losses))
