# mistake: p is flattened row by row and the answers column by column (order "F", as R's as.vector), so the probabilities are read at the answers of other sequences; right only for A = 1 or N = 1.
# read: right
# told: In bits_recalled. With one entry alone along axis 0 of p and answers, or along axis 1 of p and answers, all is right: what happens where the
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    A, N, K = p.shape
    long_table = p.reshape(A * N, K)
    long_answers = answers.flatten(order="F")
    row = np.arange(A * N)
    p_right = np.maximum(long_table[row, long_answers], np.finfo(float).tiny)
    surprise = np.negative(np.log2(p_right)).reshape(A, N)
    known = np.log2(K) - surprise.mean(axis=1)
    return float(np.where(known > 0, known, 0.0).sum())
