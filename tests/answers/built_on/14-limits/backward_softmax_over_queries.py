# mistake: in the way back through the softmax the sum runs over the queries (axis 0) instead of over the keys of a row (axis 1); dq and dk wrong, dv right.
# read: right
# told: your attention_backward sums over the queries in the softmax's gradient: it should be over the keys.
def attention_backward(dz, q, k, v, shares):
    T, S, N = shares.shape
    g = np.matmul(dz.transpose(1, 0, 2), v.transpose(1, 2, 0)).transpose(1, 2, 0)
    inner = np.sum(g * shares, axis=0, keepdims=True)
    ds = shares * (g - inner) / np.sqrt(q.shape[2])
    by_sequence = ds.transpose(2, 0, 1)
    dq = np.matmul(by_sequence, k.transpose(1, 0, 2)).transpose(1, 0, 2)
    dk = np.matmul(by_sequence.transpose(0, 2, 1), q.transpose(1, 0, 2)).transpose(1, 0, 2)
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    return dq, dk, dv
