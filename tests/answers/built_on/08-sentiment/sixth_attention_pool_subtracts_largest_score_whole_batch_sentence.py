# mistake: attention_pool subtracts the largest score of the whole batch, not of each sentence, so a sentence far below it underflows to 0 / 0
# read: right
# told: In attention_pool. Of z: some of your numbers are NaN: numbers lie hundreds apart here, and before an exponential each softmax needs its own
def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    mask = np.arange(T)[:, None] < lengths
    biggest = scores[mask].max()
    e = np.zeros((T, N))
    e[mask] = np.exp(scores[mask] - biggest)
    shares = e / e.sum(axis=0)
    z = np.zeros((N, H))
    for n in range(N):
        for t in range(lengths[n]):
            z[n] += shares[t, n] * h[t, n]
    return z, shares
