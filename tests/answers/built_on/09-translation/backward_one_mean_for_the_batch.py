# mistake: what the softmax takes off, the sum of share times dshare, is one np.vdot over the whole (T, N) table instead of a sum for each source; right only for N = 1
# read: right
# told: your attention_backward gives the numbers that come out if, where dscores is made, all a
def attention_backward(dcontext, query, keys, shares):
    scale = 1 / np.sqrt(query.shape[1])
    k = np.where(shares[..., None] != 0, keys, 0.0)
    dshares = np.einsum("tnh,nh->tn", k, dcontext)
    dscores = shares * (dshares - np.vdot(shares, dshares)) * scale
    dquery = np.einsum("tn,tnh->nh", dscores, k)
    dkeys = np.einsum("tn,nh->tnh", shares, dcontext)
    dkeys += np.einsum("tn,nh->tnh", dscores, query)
    return dquery, dkeys
