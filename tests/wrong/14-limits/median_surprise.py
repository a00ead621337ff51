# loses: check-bits-recalled
# told: takes the surprise in the middle
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = p[np.arange(A)[:, None], np.arange(N), answers]
    surprise = np.median(-np.log2(np.maximum(right, np.finfo(float).tiny)), axis=1)
    return np.maximum(np.log2(K) - surprise, 0).sum()
