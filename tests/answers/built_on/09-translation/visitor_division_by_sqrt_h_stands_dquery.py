# mistake: the division by sqrt(H) stands in dquery but is forgotten in the part of dkeys that comes from the scores
# read: right
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    words = (shares > 0)[:, :, None]
    keys = np.where(words, keys, 0.0)
    dshares = (keys * dcontext).sum(axis=2)
    dscores = shares * (dshares - (dshares * shares).sum(axis=0))
    dquery = (dscores[:, :, None] * keys).sum(axis=0) / np.sqrt(H)
    dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query
    return dquery, dkeys * words
