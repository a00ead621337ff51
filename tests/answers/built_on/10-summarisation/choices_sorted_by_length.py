# mistake: documents are sorted by length, longest first, and the columns are never put back into the order of the batch; shows where lengths do not fall from left to right
# read: right
# told: In choices. The right numbers, in another order along axis
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    result = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            words = [k for k in x[s, n] if k != 0]
            if len(words) > 0:
                result[s, n] = sum(embedding[k] for k in words) / len(words)
    return result


def choices(vectors, lengths, weights, run):
    S, N = vectors.shape[0], vectors.shape[1]
    order = sorted(range(N), key=lambda n: -lengths[n])
    columns = []
    for n in order:
        L = int(lengths[n])
        document = vectors[:L, n : n + 1]
        h_ahead = run(document, weights["ahead"])
        h_back = run(document[::-1], weights["back"])[::-1]
        joined = np.concatenate([h_ahead, h_back], axis=2)[:, 0]
        score = joined @ weights["readout"]
        e = np.exp(score - np.max(score))
        column = np.zeros(S)
        column[:L] = e / np.sum(e)
        columns.append(column)
    return np.array(columns).T
