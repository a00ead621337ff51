# mistake: two: the sum in the softmax's gradient is taken over the queries (axis 0) instead of over the keys (axis 1); ...
# read: right
# told: your attention_backward sums over the queries in the softmax's gradient: it should be over the keys.
def attention_backward(dz, q, k, v, shares):
    d = q.shape[-1]
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - np.sum(shares * da, axis=0, keepdims=True))
    dq = np.einsum("tsn,snd->tnd", ds, k) / np.sqrt(d)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
