# loses: check-attention-backward
# told: plain mean of the shares
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    mean = da.mean(axis=1, keepdims=True)
    ds = shares * (da - mean) / root
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
