# mistake: 1/sqrt(H) is forgotten on the way from the scores to the query; it is there on the way to the keys
# read: right
# told: your attention_backward divides dkeys by the root of H, and not dquery.
def attention_backward(dcontext, query, keys, shares):
    N, H = query.shape
    valid = (shares > 0)[:, :, None]
    k = np.where(valid, keys, 0.0)
    dshares = (k * dcontext).sum(axis=2)
    inner = (shares * dshares).sum(axis=0)
    dscores = shares * (dshares - inner)
    dquery = (dscores[:, :, None] * k).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query / np.sqrt(H)
    return dquery, np.where(valid, dkeys, 0.0)
