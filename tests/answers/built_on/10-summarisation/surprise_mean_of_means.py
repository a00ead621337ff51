# mistake: takes the mean of each document and then the mean of these, so a short one weighs as much as a long one; shows where the documents have different numbers of steps that count
# read: right
# told: your surprise averages within each sequence first: all words that count weigh the same.
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    p = np.zeros((N, size))
    for n in range(N):
        e = np.exp(scores[n] - np.max(scores[n]))
        p[n, :V] = g[n] * e / np.sum(e)
        for j in range(source.shape[0]):
            p[n, source[j, n]] += (1 - g[n]) * shares[j, n]
    return p


def surprise(p, outputs, counts):
    T, N = outputs.shape
    of_documents = []
    for n in range(N):
        costs = []
        for t in range(T):
            if counts[t, n]:
                costs.append(-np.log(p[t, n, outputs[t, n]]))
        if len(costs) > 0:
            of_documents.append(sum(costs) / len(costs))
    return sum(of_documents) / len(of_documents)
