# mistake: two mistakes: takes off the plain mean of the gradients of the shares over all rows, not the mean weighted by the shares; and the part of dkeys that comes through the score is not divided by the root of H
# read: right
# told: your attention_backward subtracts the plain mean of dshares: weigh it by the shares. your
def attention_backward(dcontext, query, keys, shares):
    root = np.sqrt(query.shape[1])
    clean = np.where(shares[..., None] > 0, keys, 0)
    dshares = np.einsum("tnh,nh->tn", clean, dcontext)
    dscores = shares * (dshares - dshares.mean(axis=0, keepdims=True))
    dquery = np.einsum("tn,tnh->nh", dscores, clean) / root
    dkeys = np.einsum("tn,nh->tnh", shares, dcontext) + np.einsum("tn,nh->tnh", dscores, query)
    return dquery, dkeys
