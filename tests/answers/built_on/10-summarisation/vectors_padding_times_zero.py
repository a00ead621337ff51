# mistake: multiplies the padding's row by 0 instead of leaving it out, so NaN or infinity in row 0 reaches every sentence with padding; shows where row 0 is not finite
# read: right
# told: your sentence_vectors multiplies what stands in row 0 by 0, and 0 times NaN is NaN:
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    E = embedding.shape[1]
    means = np.zeros((S, N, E))
    for s in range(S):
        for n in range(N):
            total = np.zeros(E)
            number_of_words = 0
            for w in range(W):
                is_word = 1 if x[s, n, w] > 0 else 0
                total = total + is_word * embedding[x[s, n, w]]
                number_of_words = number_of_words + is_word
            means[s, n] = total / max(number_of_words, 1)
    return means


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    turned = np.zeros((S, N, E))
    for n in range(N):
        for s in range(lengths[n]):
            turned[lengths[n] - 1 - s, n] = vectors[s, n]
    ahead = run(vectors, weights["ahead"])
    back = run(turned, weights["back"])
    result = np.zeros((S, N))
    for n in range(N):
        L = lengths[n]
        joined = np.concatenate([ahead[:L, n], back[:L, n][::-1]], axis=1)
        score = joined @ weights["readout"]
        power = np.exp(score - score.max())
        result[:L, n] = power / power.sum()
    return result
