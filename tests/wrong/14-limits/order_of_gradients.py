# loses: check-attention-backward
# told: einsum("tsn,snd->tnd", dscores, k) and einsum("tsn,tnd->snd", dscores, q) have changed places
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    mean = np.sum(shares * da, axis=1, keepdims=True)
    ds = shares * (da - mean) / root
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dk, dq, dv
