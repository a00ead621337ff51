# mistake: none
def bits_recalled(p, answers):
    A, N, K = p.shape
    chosen = (p * (np.arange(K) == np.asarray(answers)[:, :, None])).max(axis=2)
    fraction, exponent = np.frexp(np.fmax(chosen, np.finfo(float).tiny))
    known = (np.log2(fraction * K) + exponent) @ np.full(N, 1 / N)
    return float(known[known > 0].sum())
