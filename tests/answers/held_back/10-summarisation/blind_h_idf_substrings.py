# mistake: idf joins each document to one string and looks for the word in it, so a word also counts where it is only a part of a longer word ("list" in "lists"), and df comes out too large; centroid_scores is right.
# read: right
# told: your idf looks for letters in the joined text, where 'a' stands in 'array': look for the word in the
import math

import numpy as np


def idf(words, documents):
    texts = [" ".join(doc) for doc in documents]
    weights = []
    for w in words:
        df = sum(1 for t in texts if w in t)
        weights.append(math.log((1 + len(documents)) / (1 + df)) + 1)
    return np.array(weights)


def centroid_scores(sentences, weight):
    vocab = {}
    for sentence in sentences:
        for w in sentence:
            vocab.setdefault(w, len(vocab))
    M = np.zeros((len(sentences), len(vocab)))
    for s, sentence in enumerate(sentences):
        for w in sentence:
            M[s, vocab[w]] += weight[w]
    total = M.sum(axis=0)
    scores = np.zeros(len(sentences))
    for s in range(len(sentences)):
        if len(sentences[s]) > 0:
            scores[s] = M[s] @ total / (np.linalg.norm(M[s]) * np.linalg.norm(total))
    return scores
