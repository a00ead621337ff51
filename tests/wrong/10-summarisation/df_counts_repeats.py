# loses: check-tf-idf
# told: counts every occurrence of a word
def idf(words, documents):
    df = np.array([sum(document.count(word) for document in documents) for word in words])
    return np.log((1 + len(documents)) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    from collections import Counter

    def vector(text):
        return {word: count * weight[word] for word, count in Counter(text).items()}

    whole = vector([word for sentence in sentences for word in sentence])
    size = np.sqrt(sum(value**2 for value in whole.values()))
    scores = []
    for sentence in sentences:
        v = vector(sentence)
        dot = sum(value * whole[word] for word, value in v.items())
        norm = np.sqrt(sum(value**2 for value in v.values())) * size
        scores.append(dot / norm if norm else 0.0)
    return np.array(scores)
