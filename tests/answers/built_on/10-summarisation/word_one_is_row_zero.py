# mistake: two mistakes: word k takes row k - 1 of the embedding, as if padding had no row (shows always), and the backward states stay in the order in which they were read (shows with documents of two sentences or more)
# read: right
# told: your choices does not put the backward direction back into the document's order: its
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    E = embedding.shape[1]
    vectors = np.zeros((S, N, E))
    for s in range(S):
        for n in range(N):
            rows = []
            for word in x[s, n]:
                if word > 0:
                    rows.append(embedding[word - 1])
            if rows:
                vectors[s, n] = np.mean(rows, axis=0)
    return vectors


def choices(vectors, lengths, weights, run):
    S, N, E = vectors.shape
    reverse = np.zeros_like(vectors)
    for n in range(N):
        L = lengths[n]
        reverse[:L, n] = vectors[:L, n][::-1]
    first_half = run(vectors, weights["ahead"])
    second_half = run(reverse, weights["back"])
    states = np.concatenate([first_half, second_half], axis=2)
    chosen = np.zeros((S, N))
    for n in range(N):
        L = lengths[n]
        score = states[:L, n] @ weights["readout"]
        power = np.exp(score - score.max())
        chosen[:L, n] = power / power.sum()
    return chosen
