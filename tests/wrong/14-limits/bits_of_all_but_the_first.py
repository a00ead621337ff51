# loses: check-bits-recalled
# told: leaves out the first answer
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = -np.log2(np.maximum(right, np.finfo(float).tiny)).mean(axis=1)
    return np.maximum(np.log2(K) - surprise, 0)[1:].sum()
