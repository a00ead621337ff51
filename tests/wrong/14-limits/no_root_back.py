# loses: check-attention-backward
# told: the division by sqrt(q.shape[2]) is left out
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    mean = np.sum(shares * da, axis=1, keepdims=True)
    ds = shares * (da - mean)
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
