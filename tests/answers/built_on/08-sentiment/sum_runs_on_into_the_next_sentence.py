# mistake: the sum of masked_mean is not set back to zero between sentences, so each but the first contains those before it; shows for N > 1
# read: right
# told: your masked_mean gives the numbers that come out if, where total is made, total is summed
def last_state(h, lengths):
    rows = []
    for n, length in enumerate(lengths):
        rows.append(h[length - 1][n])
    return np.stack(rows)


def masked_mean(h, lengths):
    T, N, H = h.shape
    means = np.empty((N, H))
    total = np.zeros(H)
    for n in range(N):
        for t in range(lengths[n]):
            total = total + h[t, n]
        means[n] = total / lengths[n]
    return means
