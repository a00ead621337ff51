# mistake: in the gradient of the softmax the sum of shares times dshares runs over all sources of the batch instead of each source alone; shows whenever N > 1.
# read: right
# told: your attention_backward gives the numbers that come out if, where dscores is made, all
def attention_backward(dcontext, query, keys, shares):
    """dcontext (N, H), query (N, H), keys (T, N, H), shares (T, N) -> dquery (N, H), dkeys (T, N, H)."""
    scale = 1 / np.sqrt(keys.shape[2])
    read = keys.copy()
    read[shares == 0] = 0
    dshares = (read * dcontext).sum(axis=-1)
    dscores = shares * (dshares - (shares * dshares).sum())
    dquery = scale * (dscores[:, :, None] * read).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext[None] + scale * dscores[:, :, None] * query[None]
    return dquery, dkeys
