# mistake: mixture fills the scores up with zeros for the words beyond the vocabulary before the softmax, so that these words get e^0 of the decoder's own probability and all vocabulary words too little, instead of 0 for them (the first part must not reach beyond V); surprise is right.
# read: right
# told: your mixture gives the extra words the score 0, and exp(0) is 1: the vocabulary cannot say them at a
import numpy as np


def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    full = np.hstack([scores, np.zeros((N, size - V))])
    full = np.exp(full - full.max(axis=1, keepdims=True))
    own = full / full.sum(axis=1, keepdims=True)
    copied = np.zeros((N, size))
    np.add.at(copied, (np.arange(N)[None, :], source), shares)
    return g[:, None] * own + (1 - g)[:, None] * copied


def surprise(p, outputs, counts):
    due = np.take_along_axis(p, outputs[..., None], axis=2)[..., 0]
    return -np.mean(np.log(due[counts]))
