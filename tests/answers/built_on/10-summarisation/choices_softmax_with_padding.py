# mistake: the softmax runs over all S rows, where padding has the score 0, and padding is set to 0 afterwards without dividing again, so a column does not sum to 1; shows where documents differ in length
# read: right
# told: your choices sets the scores of padding to 0 and has exp(0), which is 1, in the sum of
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
    S, N, E = vectors.shape
    ahead = run(vectors, weights["ahead"])
    turned = np.zeros((S, N, E))
    for n in range(N):
        last = lengths[n] - 1
        for s in range(lengths[n]):
            turned[s, n] = vectors[last - s, n]
    back = run(turned, weights["back"])
    scores = np.zeros((S, N))
    for n in range(N):
        last = lengths[n] - 1
        for s in range(lengths[n]):
            both = np.concatenate([ahead[s, n], back[last - s, n]])
            scores[s, n] = np.sum(both * weights["readout"])
    p = np.zeros((S, N))
    for n in range(N):
        e = np.exp(scores[:, n] - np.max(scores[:, n]))
        p[:, n] = e / np.sum(e)
        p[lengths[n] :, n] = 0.0
    return p
