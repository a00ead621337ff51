# mistake: none
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    table = {w: embedding[w] for w in np.unique(x) if w != 0}
    rows = []
    for words in x.reshape(S * N, W):
        mean = np.zeros(embedding.shape[1])
        read = 0
        for w in words:
            if w:
                read += 1
                mean += (table[w] - mean) / read
        rows.append(mean)
    return np.array(rows).reshape(S, N, -1)
