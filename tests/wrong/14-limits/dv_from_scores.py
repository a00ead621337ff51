# loses: check-attention-backward
# told: takes the gradient of the scores for dv
def attention_backward(dz, q, k, v, shares):
    d = q.shape[2]
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - np.sum(shares * da, axis=1, keepdims=True))
    dq = np.einsum("tsn,snd->tnd", ds, k) / np.sqrt(d)
    dk = np.einsum("tsn,tnd->snd", ds, q) / np.sqrt(d)
    dv = np.einsum("tsn,tnp->snp", ds, dz)
    return dq, dk, dv
