# mistake: the division by sqrt(d) is done for dq only, dk is without it
# read: right
# told: your attention_backward leaves the root of d out of dk.
def attention_backward(dz, q, k, v, shares):
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - (da * shares).sum(axis=1, keepdims=True))
    dq = np.einsum("tsn,snd->tnd", ds, k) / np.sqrt(q.shape[-1])
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
