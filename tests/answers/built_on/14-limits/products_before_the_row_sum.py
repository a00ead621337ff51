# mistake: in the softmax the row sum is subtracted from shares * dshares without its factor, the share: a (da) - sum instead of a (da - sum); shows with two or more keys
# read: right
# told: your attention_backward does not multiply the mean by the share.
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    d = q.shape[-1]
    ds = np.einsum("tnp,snp->tsn", dz, v)
    ds *= shares
    ds -= ds.sum(axis=1, keepdims=True)
    ds *= 1.0 / np.sqrt(d)
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    return dq, dk, dv
