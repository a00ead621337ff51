# mistake: pad_batch takes the length of max(sentences), the greatest list in dictionary order, for T (key=len forgotten); longer sentences are cut
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. With one entry alone in sentences, all is right: what happens where
def pad_batch(sentences):
    T = len(max(sentences))
    N = len(sentences)
    x = np.zeros((T, N), dtype=int)
    lengths = np.zeros(N, dtype=int)
    for n in range(N):
        lengths[n] = len(sentences[n])
        for t in range(T):
            if t < len(sentences[n]):
                x[t, n] = sentences[n][t]
    return x, lengths
