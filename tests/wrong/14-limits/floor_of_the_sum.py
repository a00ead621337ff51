# loses: check-bits-recalled
# told: cuts off the sum at 0
def bits_recalled(p, answers):
    A, N, K = p.shape
    picked = p[np.arange(A)[:, None], np.arange(N)[None], answers]
    bits = np.log2(K) + np.log2(np.maximum(picked, np.finfo(float).tiny)).mean(axis=1)
    return max(0.0, bits.sum())
