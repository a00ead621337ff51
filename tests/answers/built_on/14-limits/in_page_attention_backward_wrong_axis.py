# mistake: the sum of the softmax's gradient runs over the queries (axis 0), not over the keys of the row
# read: right
# told: your attention_backward sums over the queries in the softmax's gradient: it should be over the
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(k.shape[2])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - (da * shares).sum(axis=0, keepdims=True))
    dq = np.einsum("tsn,snd->tnd", ds, k) / root
    dk = np.einsum("tsn,tnd->snd", ds, q) / root
    return dq, dk, dv
