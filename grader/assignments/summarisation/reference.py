"""What is asked for here in another form than `lstm_ref.summarisation` has it: a part at a time, each given what it needs.

The tests hold both together.
"""

import numpy as np


def rouge_l(summary, reference, table):
    """ROUGE-L, given the table of the two texts."""
    common = table[len(summary), len(reference)]
    if common == 0:
        return 0.0, 0.0, 0.0
    precision, recall = common / len(summary), common / len(reference)
    return precision, recall, 2 * precision * recall / (precision + recall)


def matched(a, b, table):
    """The places (in a, in b) of a longest common subsequence, given the table; of equal neighbours, the one above."""
    pairs = []
    i, j = len(a), len(b)
    while i > 0 and j > 0:
        if a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif table[i - 1, j] >= table[i, j - 1]:
            i = i - 1
        else:
            j = j - 1
    return pairs[::-1]


def idf(words, documents):
    """The weight of each of some words, (len(words),)."""
    N = len(documents)
    df = np.array([sum(word in document for document in documents) for word in words])
    ratio = (1 + N) / (1 + df)
    rarity = np.log(ratio)
    return rarity + 1


def centroid_scores(sentences, weight):
    """The cosine of each sentence with the whole document, (S,), given word -> idf."""
    words = sorted({word for sentence in sentences for word in sentence})
    counts = np.array([[sentence.count(word) for word in words] for sentence in sentences], dtype=float)
    vectors = counts * np.array([weight[word] for word in words])
    centroid = vectors.sum(axis=0)
    norms = np.linalg.norm(vectors, axis=1) * np.linalg.norm(centroid)
    return vectors @ centroid / np.where(norms > 0, norms, 1.0)


def sentence_vectors(x, embedding):
    """The mean of each sentence's word vectors, (S, N, E), whatever stands in row 0."""
    valid = x > 0
    read = np.where(valid[..., None], embedding[x], 0.0)
    count = np.maximum(valid.sum(axis=2), 1)
    return read.sum(axis=2) / count[:, :, None]


def choices(vectors, lengths, weights, run):
    """The probability of each sentence, (S, N), by an LSTM `run(v, params)` in both directions."""
    s, n = np.arange(len(vectors))[:, None], np.arange(len(lengths))
    valid = s < lengths
    turned = np.where(valid, lengths - 1 - s, s)
    ahead = run(vectors, weights["ahead"])
    back = run(vectors[turned, n], weights["back"])[turned, n]
    joined = np.concatenate([ahead, back], axis=2)
    scores = joined @ weights["readout"]
    scores = np.where(valid, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=0))
    return e / e.sum(axis=0)


def pick(scores, sizes, budget):
    """The places of the sentences of a summary of at most `budget` words, in the document's order."""
    order = np.argsort(-scores, kind="stable")
    left, taken = budget, []
    for s in order:
        if sizes[s] <= left:
            taken.append(int(s))
            left = left - sizes[s]
    return sorted(taken)
