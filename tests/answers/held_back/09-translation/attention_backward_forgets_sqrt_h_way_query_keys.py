# mistake: attention_backward forgets the 1/sqrt(H) on the way to the query (the keys get it)
# read: right
# told: your attention_backward divides dkeys by the root of H, and not dquery.
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    there = (shares > 0)[:, :, None]
    k = np.where(there, keys, 0.0)
    da = (k * dcontext).sum(axis=2)
    ds = shares * (da - (shares * da).sum(axis=0))
    dquery = (ds[:, :, None] * k).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext + ds[:, :, None] * query / np.sqrt(H)
    return dquery, np.where(there, dkeys, 0.0)
