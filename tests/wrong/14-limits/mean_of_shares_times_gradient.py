# loses: check-attention-backward
# told: are the mean already
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - (shares * da).mean(axis=1, keepdims=True)) / root
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
