# mistake: the mean is over the DIFFERENT words of a sentence: a word that it repeats counts once (a set of the words)
# read: right
# told: your sentence_vectors counts a word that a sentence repeats once: it counts as often as it stands there.
def sentence_vectors(x, embedding):
    S, N, W = x.shape
    out = np.zeros((S, N, embedding.shape[1]))
    for s in range(S):
        for n in range(N):
            words = set(x[s, n].tolist()) - {0}
            if words:
                out[s, n] = np.mean([embedding[w] for w in words], axis=0)
    return out
