# mistake: two mistakes: idf looks for the word in the joined text of a document, so that "row" is found in "rows" (shows where a word is a part of another), and a sentence's vector has a repeated word once only (shows where a sentence repeats a word)
# read: right
# told: your idf looks for letters in the joined text, where 'a' stands in 'array': look for the
def idf(words, documents):
    texts = [" ".join(document) for document in documents]
    weights = []
    for word in words:
        df = 0
        for text in texts:
            if text.find(word) >= 0:
                df += 1
        weights.append(np.log((1 + len(texts)) / (1 + df)) + 1)
    return np.array(weights)


def centroid_scores(sentences, weight):
    bags = []
    for sentence in sentences:
        bag = {}
        for word in sentence:
            bag[word] = weight[word]
        bags.append(bag)
    whole = {}
    for bag in bags:
        for word, value in bag.items():
            whole[word] = whole.get(word, 0.0) + value
    size_of_whole = sum(value**2 for value in whole.values()) ** 0.5
    scores = []
    for bag in bags:
        if len(bag) == 0:
            scores.append(0.0)
            continue
        product = sum(value * whole[word] for word, value in bag.items())
        size = sum(value**2 for value in bag.values()) ** 0.5
        scores.append(product / (size * size_of_whole))
    return np.array(scores)
