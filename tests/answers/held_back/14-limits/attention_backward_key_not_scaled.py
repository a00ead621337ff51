# mistake: attention_backward divides by sqrt(d) for dq only and forgets it for dk, which is sqrt(d) times too large; right where d = 1; dq and dv are right
# read: right
# told: your attention_backward leaves the root of d out of dk.
def attention_backward(dz, q, k, v, shares):
    d = q.shape[2]
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    d_shares = np.einsum("tnp,snp->tsn", dz, v)
    mean = (shares * d_shares).sum(axis=1, keepdims=True)
    d_scores = shares * (d_shares - mean)
    dq = np.einsum("tsn,snd->tnd", d_scores, k) / np.sqrt(d)
    dk = np.einsum("tsn,tnd->snd", d_scores, q)
    return dq, dk, dv
