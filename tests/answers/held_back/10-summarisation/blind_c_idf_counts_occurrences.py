# mistake: idf counts how often a word occurs in all documents together instead of in how many documents it stands, so that a word that one document repeats is counted several times.
# read: right
# told: your idf counts every occurrence of a word: a document that has it five times counts once.
from collections import Counter


def idf(words, documents):
    counts = Counter()
    for document in documents:
        counts.update(document)
    df = np.array([counts[w] for w in words])
    return 1 + np.log((1 + len(documents)) / (1 + df))


def centroid_scores(sentences, weight):
    vocabulary = {w: i for i, w in enumerate(weight)}
    X = np.zeros((len(sentences), len(vocabulary)))
    for s, sentence in enumerate(sentences):
        for w in sentence:
            X[s, vocabulary[w]] += weight[w]
    c = X.sum(axis=0)
    out = np.zeros(len(sentences))
    for s in range(len(sentences)):
        if sentences[s]:
            out[s] = X[s] @ c / (np.linalg.norm(X[s]) * np.linalg.norm(c))
    return out
