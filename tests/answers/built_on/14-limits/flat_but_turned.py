# mistake: the answers are laid flat sequence by sequence and p answer by answer, so the symbols are looked up at the wrong places; shows with two or more answers and two or more sequences
# read: vague
# told: In bits_recalled. With one entry alone along axis
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    A, N, K = p.shape
    flat = p.reshape(A * N, K)
    place = np.asarray(answers).T.ravel()
    right = flat[np.arange(A * N), place]
    np.maximum(right, np.finfo(float).tiny, out=right)
    np.log2(right, out=right)
    bits = right.reshape(A, N).mean(axis=1)
    bits += np.log2(K)
    return float(bits.clip(min=0).sum())
