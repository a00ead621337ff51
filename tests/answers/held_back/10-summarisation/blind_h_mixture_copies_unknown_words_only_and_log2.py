# mistake: TWO: mixture copies only words beyond the vocabulary (source >= V) and gives the shares of source words that the vocabulary has to nobody, so p does not add up to 1; and surprise takes the logarithm to base 2 (bits), not the natural one.
# read: right
# told: your mixture copies only words beyond the vocabulary: all words of the source can be copied. your su
import numpy as np


def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    soft = np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True)
    p = np.concatenate([g[:, None] * soft, np.zeros((N, size - V))], axis=1)
    for n in range(N):
        for j in range(source.shape[0]):
            word = source[j, n]
            if word >= V:  # only words the decoder cannot say
                p[n, word] += (1 - g[n]) * shares[j, n]
    return p


def surprise(p, outputs, counts):
    total, number = 0.0, 0
    for t in range(outputs.shape[0]):
        for n in range(outputs.shape[1]):
            if counts[t, n]:
                total -= np.log2(p[t, n, outputs[t, n]])
                number += 1
    return total / number
