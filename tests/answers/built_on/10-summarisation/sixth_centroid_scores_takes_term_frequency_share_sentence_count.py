# mistake: centroid_scores takes the term frequency as a share of the sentence (count / number of its words), so long sentences weigh too little in the document's vector
# read: right
# told: your centroid_scores divides the counts by the length of the sentence, so that short sentences weigh more in the document: the cosine takes
def centroid_scores(sentences, weight):
    words = list(weight)
    vectors = np.zeros((len(sentences), len(words)))
    for s in range(len(sentences)):
        for k in range(len(words)):
            if len(sentences[s]) > 0:
                vectors[s, k] = sentences[s].count(words[k]) / len(sentences[s]) * weight[words[k]]
    document = vectors.sum(axis=0)
    scores = np.zeros(len(sentences))
    for s in range(len(sentences)):
        if len(sentences[s]) > 0:
            scores[s] = vectors[s] @ document / np.linalg.norm(vectors[s]) / np.linalg.norm(document)
    return scores
