# mistake: TWO: attention does not subtract the largest score before np.exp, so that large scores overflow; and it returns the shares as (T, N, S) instead of (T, S, N).
# read: right
# told: In attention. Of the first part: some of your numbers are NaN: numbers of hundreds are given here, w
def attention(q, k, v, mask=None):
    Q, K, V = (np.swapaxes(a, 0, 1) for a in (q, k, v))  # batch first
    e = np.exp(Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[2]))  # (N, T, S)
    if mask is not None:
        e = np.where(mask, e, 0.0)
    a = e / e.sum(axis=2, keepdims=True)
    z = a @ V
    return z.transpose(1, 0, 2), a.transpose(1, 0, 2)
