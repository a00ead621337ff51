# mistake: attention_backward uses only the diagonal of the softmax's Jacobian, shares * (1 - shares), as for a sigmoid, and leaves out that each score acts on the other shares of its row too.
# read: right
# told: your attention_backward takes the softmax for a sigmoid, share times 1 minus share: a score acts on
def attention_backward(dz, q, k, v, shares):
    d = q.shape[-1]
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    da = np.einsum("tnp,snp->tsn", dz, v)
    ds = da * shares * (1 - shares)
    ds = ds / np.sqrt(d)
    dq = np.einsum("tsn,snd->tnd", ds, k)
    dk = np.einsum("tsn,tnd->snd", ds, q)
    return dq, dk, dv
