# mistake: two: the softmax goes back by its diagonal alone, shares * (1 - shares); dk forgets the root of d
# read: right
# told: your attention_backward takes the softmax for a sigmoid, share times 1 minus share: a
def attention_backward(dz, q, k, v, shares):
    d = q.shape[-1]
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    ds = dshares * shares * (1 - shares)
    dq = np.einsum("tsn,snd->tnd", ds, k) / np.sqrt(d)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
