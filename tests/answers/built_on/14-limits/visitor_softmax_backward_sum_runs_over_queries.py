# mistake: two: in the softmax backward the sum runs over the queries (axis 0) instead of the keys; dk lacks the ...
# read: right
# told: your attention_backward sums over the queries in the softmax's gradient: it should be over the keys.
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    mean = (shares * dshares).sum(axis=0, keepdims=True)
    dscores = shares * (dshares - mean)
    dq = np.einsum("tsn,snd->tnd", dscores, k) / root
    dk = np.einsum("tsn,tnd->snd", dscores, q)
    return dq, dk, dv
