# mistake: two: (1) attention_backward: the softmax's way back takes away the plain mean of the shares' gradients over the keys instead of their mean weighted by the shares; right where all shares of a row are equal; (2) attention_backward: dq is not divided by sqrt(d), only dk is; right where d = 1; dv is right
# read: right
# told: your attention_backward subtracts the plain mean of the shares' gradients: each counts w
def attention_backward(dz, q, k, v, shares):
    """Mixture, softmax, product: each undone in turn."""
    d = q.shape[-1]
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    pull = np.einsum("tnp,snp->tsn", dz, v)
    pull = pull - pull.mean(axis=1, keepdims=True)
    ds = shares * pull
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q) / np.sqrt(d)
    return dq, dk, dv
