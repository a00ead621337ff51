# loses: check-attention-backward
# told: leaves the softmax out on the way to dk
def attention_backward(dz, q, k, v, shares):
    root = np.sqrt(q.shape[-1])
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - (shares * da).sum(axis=1, keepdims=True)) / root
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", da, q) / root
    return dq, dk, dv
