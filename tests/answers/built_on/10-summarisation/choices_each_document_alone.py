# mistake: none
def sentence_vectors(x, embedding):
    clean = embedding.copy()
    clean[0] = 0
    number = (x != 0).sum(axis=2)
    total = clean[x].sum(axis=2)
    return total / np.maximum(number, 1)[:, :, None]


def choices(vectors, lengths, weights, run):
    columns = []
    for n in range(vectors.shape[1]):
        count = int(lengths[n])
        alone = vectors[:count, n : n + 1]
        h_ahead = run(alone, weights["ahead"])[:, 0]
        h_back = run(alone[::-1].copy(), weights["back"])[::-1, 0]
        H = h_ahead.shape[1]
        s = h_ahead @ weights["readout"][:H] + h_back @ weights["readout"][H:]
        e = np.exp(s - np.logaddexp.reduce(s))
        columns.append(np.concatenate([e, np.zeros(vectors.shape[0] - count)]))
    return np.stack(columns, axis=1)
