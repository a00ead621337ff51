# mistake: dk is made with k in the place of q
# told: In attention_backward. Of its parts, dk is wrong, dq and dv are right in these calls. In yours stand
def attention_backward(dz, q, k, v, shares):
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dw = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (dw - np.sum(shares * dw, axis=1, keepdims=True)) / np.sqrt(q.shape[2])
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, k[: len(q)] if len(k) >= len(q) else np.concatenate([k, k])[: len(q)])
    return dq, dk, dv
