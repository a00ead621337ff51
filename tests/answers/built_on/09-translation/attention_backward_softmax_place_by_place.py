# mistake: attention_backward takes the softmax for a function of each score alone, dscore = share (1 - share) dshare as for a sigmoid, and forgets that a score acts on the other shares too; dquery and the part of dkeys through the scores are wrong, the part of dkeys through z is right, and all is right for sources of one word
# read: right
# told: your attention_backward takes the softmax for a sigmoid: each score acts on every share
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    known = np.where(shares[:, :, None] != 0, keys, 0.0)
    dshares = (known * dcontext).sum(axis=2)
    dscores = dshares * shares * (1 - shares) / np.sqrt(H)
    dquery = (dscores[:, :, None] * known).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query
    return dquery, dkeys
