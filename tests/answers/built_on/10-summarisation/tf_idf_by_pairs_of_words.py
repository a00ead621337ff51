# mistake: none
def idf(words, documents):
    ratios = [(1 + len(documents)) / (1 + sum(word in document for document in documents)) for word in words]
    return np.log(np.array(ratios, dtype=float)) + 1


def centroid_scores(sentences, weight):
    def product(one, other):
        return sum(weight[word] ** 2 for word in one for same in other if word == same)

    S = len(sentences)
    gram = np.array([[product(one, other) for other in sentences] for one in sentences], dtype=float).reshape(S, S)
    scores = np.zeros(S)
    for s in range(S):
        if len(sentences[s]):
            scores[s] = gram[s].sum() / np.sqrt(gram[s, s] * gram.sum())
    return scores
