# mistake: attention_backward takes the slope of the softmax as share * (1 - share), like a sigmoid's, so each score acts on its own share only.
# read: right
# told: your attention_backward takes the softmax for a sigmoid: each score acts on every share of its sourc
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[-1]
    keys = np.where((shares == 0)[..., None], 0.0, keys)
    dshares = (keys * dcontext).sum(axis=2)
    dscores = dshares * shares * (1 - shares)
    dscores = dscores / np.sqrt(H)
    dquery = (dscores[..., None] * keys).sum(axis=0)
    dkeys = shares[..., None] * dcontext[None] + dscores[..., None] * query[None]
    return dquery, dkeys
