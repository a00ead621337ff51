# mistake: attention_backward forgets the 1 / sqrt(d) of the scores on the way to the keys: dk is sqrt(d) times too large, dq and dv are right; right for d = 1
# read: right
# told: your attention_backward leaves the root of d out of dk.
def attention_backward(dz, q, k, v, shares):
    d = q.shape[-1]
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    through = shares * dshares
    dscores = through - shares * through.sum(axis=1, keepdims=True)
    dq = np.einsum("tsn,snd->tnd", dscores / np.sqrt(d), k)
    dk = np.einsum("tsn,tnd->snd", dscores, q)
    return dq, dk, dv
