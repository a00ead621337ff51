# mistake: shares are added only for words beyond the vocabulary, so a known word of the source cannot be copied and rows sum to less than 1; shows where the source has a word below V with a share and g < 1
# read: right
# told: your mixture copies only words beyond the vocabulary: all words of the source can be
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    T = len(source)
    p = np.zeros((N, size))
    for n in range(N):
        powers = np.exp(scores[n] - max(scores[n]))
        said = powers / sum(powers)
        for w in range(size):
            if w < V:
                p[n, w] = g[n] * said[w]
            else:
                copied = sum(shares[j, n] for j in range(T) if source[j, n] == w)
                p[n, w] = (1 - g[n]) * copied
    return p


def surprise(p, outputs, counts):
    costs = []
    for t in range(len(outputs)):
        for n in range(len(outputs[t])):
            if counts[t, n]:
                costs.append(-np.log(p[t, n, outputs[t, n]]))
    return sum(costs) / len(costs)
