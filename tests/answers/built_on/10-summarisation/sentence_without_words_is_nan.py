# mistake: The length of a sentence's vector is not guarded, so a sentence without words has the score 0/0, nan, instead of 0.
# told: your centroid_scores divides by 0 for a sentence without words: its score is 0.
def centroid_scores(sentences, weight):
    counts = []
    for sentence in sentences:
        tf = {}
        for word in sentence:
            tf[word] = tf.get(word, 0) + weight[word]
        counts.append(tf)
    total = {}
    for tf in counts:
        for word in tf:
            total[word] = total.get(word, 0) + tf[word]
    norm = np.sqrt(sum(v * v for v in total.values()))
    dots = np.array([sum(tf[w] * total[w] for w in tf) for tf in counts], dtype=float)
    own = np.array([np.sqrt(sum(v * v for v in tf.values())) for tf in counts], dtype=float)
    return dots / (own * norm)
