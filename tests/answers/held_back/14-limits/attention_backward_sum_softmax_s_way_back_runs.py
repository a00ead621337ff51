# mistake: attention_backward (two): the sum in the softmax's way back runs over the queries (axis 0) instead of over the keys; and 1/sqrt(d) is forgotten for queries and keys
# read: right
# told: In attention_backward. Of its parts, dq and dk are wrong, dv is right in these calls. In yours stand
def attention_backward(dz, q, k, v, shares):
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = shares * (da - (shares * da).sum(axis=0, keepdims=True))
    return np.einsum("tsn,snd->tnd", ds, k), np.einsum("tsn,tnd->snd", ds, q), dv
