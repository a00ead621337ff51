# mistake: TWO: centroid_scores sums the unit vectors of the sentences to the document's vector (each sentence is normalised first, so long ones no longer weigh more); and it leaves sentences without words out of the result, which is shorter than the list of sentences instead of having a 0 there; idf is right.
# read: vague
import numpy as np


def idf(words, documents):
    n = len(documents)
    result = []
    for word in words:
        df = len([d for d in documents if word in d])
        result.append(np.log((1 + n) / (1 + df)) + 1)
    return np.array(result)


def centroid_scores(sentences, weight):
    sentences = [s for s in sentences if s]
    words = sorted(set().union(*sentences))
    V = np.array([[s.count(w) * weight[w] for w in words] for s in sentences], dtype=float)
    V = V / np.linalg.norm(V, axis=1, keepdims=True)
    centroid = V.sum(axis=0)
    return V @ centroid / np.linalg.norm(centroid)
