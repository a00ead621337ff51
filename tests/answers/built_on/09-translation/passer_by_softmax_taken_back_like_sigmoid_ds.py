# mistake: the softmax taken back like a sigmoid: ds = share (1 - share) dshare, each score acting on its own share only
# read: right
# told: your attention_backward takes the softmax for a sigmoid: each score acts on every share of
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    clean = np.where((shares > 0)[:, :, None], keys, 0.0)
    dshares = (clean * dcontext).sum(axis=-1)
    ds = shares * (1 - shares) * dshares / np.sqrt(H)
    dquery = (ds[:, :, None] * clean).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext + ds[:, :, None] * query
    return dquery, dkeys
