# loses: check-attention-backward
# told: lets no gradient through to keys behind the query
def attention_backward(dz, q, k, v, shares):
    T, S, N = shares.shape
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    total = (dshares * shares).sum(axis=1, keepdims=True)
    dscores = shares * (dshares - total)
    # no gradient flows to the future
    dscores = dscores * np.tril(np.ones((T, S)))[:, :, None]
    dscores /= np.sqrt(q.shape[2])
    dq = np.einsum("tsn,snd->tnd", dscores, k)
    dk = np.einsum("tsn,tnd->snd", dscores, q)
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    return dq, dk, dv
