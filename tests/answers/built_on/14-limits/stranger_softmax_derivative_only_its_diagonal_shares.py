# mistake: TWO: the softmax derivative is only its diagonal, shares (1 - shares), so a score acts on its own share ...
# read: right
# told: your attention_backward takes the softmax for a sigmoid, share times 1 minus share: a score
def attention_backward(dz, q, k, v, shares):
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    ds = dshares * shares * (1 - shares)
    dq = np.einsum("tsn,snd->tnd", ds, k) / np.sqrt(q.shape[-1])
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
