# mistake: The vectors of the sentences are scaled to length 1 before they are summed to the vector of the document, so long sentences have no more weight in it than short ones.
# told: your centroid_scores gives all sentences the same length before they are added: the
def centroid_scores(sentences, weight):
    place = {word: k for k, word in enumerate(weight)}
    units = np.zeros((len(sentences), len(place)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            units[s, place[word]] += weight[word]
        if sentence:
            units[s] /= np.sqrt((units[s] ** 2).sum())
    whole = units.sum(axis=0)
    length = np.sqrt(whole @ whole)
    return units @ whole / (length if length > 0 else 1.0)
