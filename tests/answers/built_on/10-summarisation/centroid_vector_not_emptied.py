# mistake: the vector is not emptied between sentences, so each is scored together with all before it; shows from the second sentence on
# read: wrong
# told: In centroid_scores. With one entry alone in sentences, all is right: what happens where there are several?
def idf(words, documents):
    N = len(documents)
    weights = []
    for word in words:
        df = sum([1 for document in documents if word in document])
        weights.append(np.log((1 + N) / (1 + df)) + 1)
    return np.array(weights)


def centroid_scores(sentences, weight):
    everything = {}
    for sentence in sentences:
        for word in sentence:
            everything[word] = everything.get(word, 0) + weight[word]
    length_everything = np.sqrt(sum(v * v for v in everything.values()))
    scores = np.zeros(len(sentences))
    vector = {}
    for s in range(len(sentences)):
        for word in sentences[s]:
            vector[word] = vector.get(word, 0) + weight[word]
        if len(sentences[s]) > 0:
            product = 0.0
            for word in vector:
                product = product + vector[word] * everything[word]
            length = np.sqrt(sum(v * v for v in vector.values()))
            scores[s] = product / (length * length_everything)
    return scores
