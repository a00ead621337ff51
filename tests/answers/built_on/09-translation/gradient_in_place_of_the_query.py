# mistake: In the gradient of the keys by their scores the score's gradient is multiplied by dquery instead of by the query.
# told: your attention_backward gives the numbers that come out if, where dkeys is made, dquery
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[-1]
    k = keys.copy()
    k[shares == 0] = 0
    dshares = (k * dcontext).sum(axis=2)
    mean = (shares * dshares).sum(axis=0, keepdims=True)
    ds = shares * (dshares - mean) / np.sqrt(H)
    dquery = (ds[:, :, None] * k).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext[None] + ds[:, :, None] * dquery[None]
    return dquery, dkeys
