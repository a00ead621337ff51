# loses: check-attention-backward
# told: divides dk by the root of d twice
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - (shares * da).sum(axis=1, keepdims=True)) / root
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q) / root
    return dq, dk, dv
