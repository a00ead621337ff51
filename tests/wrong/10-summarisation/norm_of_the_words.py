# loses: check-tf-idf
# told: adds a square for every occurrence
def idf(words, documents):
    df = np.array([sum(word in set(document) for document in documents) for word in words])
    return np.log((1 + len(documents)) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    everything = [word for sentence in sentences for word in sentence]
    scores = []
    for sentence in sentences:
        dot = sum(sentence.count(w) * everything.count(w) * weight[w] ** 2 for w in set(sentence))
        u = np.sqrt(sum(weight[w] ** 2 for w in sentence))
        v = np.sqrt(sum(weight[w] ** 2 for w in everything))
        scores.append(dot / (u * v) if sentence else 0.0)
    return np.array(scores)
