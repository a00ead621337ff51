# mistake: two: the softmax subtracts the plain mean of dshares instead of their sum weighted by shares; the score's part of dkeys lacks 1/sqrt(H)
# read: right
# told: your attention_backward subtracts the plain mean of dshares: weigh it by the shares. your
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    k = np.where(shares[:, :, None] > 0, keys, 0.0)
    dshares = np.einsum("nh,tnh->tn", dcontext, k)
    dscores = shares * (dshares - dshares.mean(axis=0))
    dquery = np.einsum("tn,tnh->nh", dscores, k) / np.sqrt(H)
    dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query
    return dquery, dkeys
