# mistake: The number of words is the place of the first zero found by argmax, which is 0 for a sentence that fills all W places, so that sentence becomes the zero vector.
# told: In sentence_vectors. Every wrong number of yours is 0.
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    size = (x == 0).argmax(axis=2)
    out = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            L = size[s, n]
            if L > 0:
                out[s, n] = embedding[x[s, n, :L]].mean(axis=0)
    return out
