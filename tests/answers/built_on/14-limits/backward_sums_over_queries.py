# mistake: attention_backward: in the softmax it sums the shares times their gradients over the queries (axis 0) instead of over the keys of each query (axis 1), so dq and dk are wrong, even for one query; dv is right.
# read: right
# told: your attention_backward sums over the queries in the softmax's gradient: it should be over the keys.
def attention_backward(dz, q, k, v, shares):
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    d_shares = np.einsum("tnp,snp->tsn", dz, v)
    total = (shares * d_shares).sum(axis=0, keepdims=True)
    d_scores = shares * (d_shares - total) / np.sqrt(q.shape[2])
    dq = np.einsum("tsn,snd->tnd", d_scores, k)
    dk = np.einsum("tsn,tnd->snd", d_scores, q)
    return dq, dk, dv
