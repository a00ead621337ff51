# mistake: takes the logarithm of 1 + N alone and divides it by 1 + df, instead of the logarithm of the quotient; shows where df is not 0
# read: vague
def idf(words, documents):
    N = len(documents)
    result = np.zeros(len(words))
    for k in range(len(words)):
        df = 0
        for document in documents:
            has_word = words[k] in document
            if has_word:
                df = df + 1
        result[k] = np.log(1 + N) / (1 + df) + 1
    return result


def centroid_scores(sentences, weight):
    vocabulary = sorted({word for sentence in sentences for word in sentence})
    number = {word: k for k, word in enumerate(vocabulary)}
    vectors = np.zeros((len(sentences), len(vocabulary)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            vectors[s, number[word]] += weight[word]
    whole = vectors.sum(axis=0)
    scores = np.zeros(len(sentences))
    for s in range(len(sentences)):
        norm = np.sqrt(vectors[s] @ vectors[s]) * np.sqrt(whole @ whole)
        if norm > 0:
            scores[s] = vectors[s] @ whole / norm
    return scores
