# mistake: on the way through the softmax the plain mean over the keys is taken away from the gradient of the shares, not the mean weighted by the shares; dq and dk are wrong unless all shares are equal (dv is right).
# read: right
# told: your attention_backward subtracts the plain mean of the shares' gradients: each counts w
def centre(values, axis):
    """Values less their mean along an axis."""
    return values - values.mean(axis=axis, keepdims=True)


def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    d_shares = np.einsum("tnp,snp->tsn", dz, v)
    d_scores = shares * centre(d_shares, axis=1)
    slope = d_scores / np.sqrt(k.shape[2])
    dq = np.einsum("tsn,snd->tnd", slope, k)
    dk = np.einsum("tsn,tnd->snd", slope, q)
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    return dq, dk, dv
