# mistake: the factor 1 / sqrt(d) of the scores is in dq, but missing in dk, which is sqrt(d) times too large (right for d = 1).
# read: right
# told: your attention_backward leaves the root of d out of dk.
def attention_backward(dz, q, k, v, shares):
    scale = 1 / np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    d_shares = np.einsum("tnp,snp->tsn", dz, v)
    mean = (shares * d_shares).sum(1, keepdims=True)
    ds = shares * (d_shares - mean)
    dq = scale * np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
