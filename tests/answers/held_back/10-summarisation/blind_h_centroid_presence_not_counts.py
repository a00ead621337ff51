# mistake: centroid_scores ignores how often a sentence has a word: its vector has the weight once for each word that is there (word in sentence), instead of the count times the weight; idf is right.
# read: right
# told: your centroid_scores counts each word of a sentence once: one that it repeats counts as often.
import numpy as np


def idf(words, documents):
    N = len(documents)
    df = np.zeros(len(words))
    for d in documents:
        df += np.isin(words, d) if len(d) else 0
    return np.log((1 + N) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    vocabulary = list(weight)
    vectors = np.array([[weight[w] if w in s else 0.0 for w in vocabulary] for s in sentences])
    centroid = vectors.sum(axis=0)
    lengths = np.sqrt((vectors**2).sum(axis=1)) * np.sqrt((centroid**2).sum())
    return np.divide(vectors @ centroid, lengths, out=np.zeros(len(sentences)), where=lengths > 0)
