# mistake: centroid_scores brings each sentence's vector to length 1 before it adds them to the document's, so a long sentence counts there no more than a short one; right where all sentences with words have vectors equally long, or where there is one sentence; a sentence without words gets 0
# read: right
# told: your centroid_scores gives all sentences the same length before they are added: the docu
def centroid_scores(sentences, weight):
    column = {word: k for k, word in enumerate(dict.fromkeys(w for sentence in sentences for w in sentence))}
    vectors = np.zeros((len(sentences), len(column)))
    for s, sentence in enumerate(sentences):
        for word in sentence:
            vectors[s, column[word]] += weight[word]
        if sentence:
            vectors[s] /= np.linalg.norm(vectors[s])
    document = vectors.sum(axis=0)
    length = np.linalg.norm(document)
    return vectors @ document / length if length > 0 else np.zeros(len(sentences))
