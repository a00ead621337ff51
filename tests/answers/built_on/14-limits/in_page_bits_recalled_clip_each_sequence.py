# mistake: what is below 0 is cut off for each sequence, before the mean over them
# read: right
# told: your bits_recalled cuts off each sequence at 0: the mean over the sequences is to be cut off,
def bits_recalled(p, answers):
    A, N, K = p.shape
    total = 0.0
    for a in range(A):
        right = np.maximum(p[a, np.arange(N), answers[a]], np.finfo(float).tiny)
        gain = np.log2(K) + np.log2(right)
        total += np.maximum(gain, 0).mean()
    return total
