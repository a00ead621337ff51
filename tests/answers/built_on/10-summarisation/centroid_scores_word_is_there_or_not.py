# mistake: two: centroid_scores enters a word's weight once if the sentence has it, instead of as often as it has it, so sentences with a repeated word, and the sum with them, are wrong (right where no sentence repeats a word); and a sentence without words is divided by its length 0, so its score is NaN with a warning instead of 0 (right where each sentence has a word); idf is right
# read: right
# told: your centroid_scores counts each word of a sentence once: one that it repeats counts as
def idf(words, documents):
    sets = [set(document) for document in documents]
    df = np.array([sum(word in each for each in sets) for word in words], dtype=int)
    return np.log((1 + len(documents)) / (1 + df)) + 1


def centroid_scores(sentences, weight):
    place = {word: k for k, word in enumerate(weight)}
    vectors = np.zeros((len(sentences), len(place)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            vectors[s, place[word]] = weight[word]
    document = vectors.sum(axis=0)
    return vectors @ document / (np.sqrt((vectors**2).sum(axis=1)) * np.sqrt(document @ document))
