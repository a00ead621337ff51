# mistake: TWO: attention_backward sums share times gradient over the whole batch instead of over each source alone, and it does not take the padding's keys out, so a NaN there spoils the gradients.
# read: right
# told: your attention_backward gives the numbers that come out if, where dscores is made, all axes are take
def attention_backward(dcontext, query, keys, shares):
    scale = np.sqrt(query.shape[1])
    dshares = np.einsum("nh,tnh->tn", dcontext, keys)
    weighted = shares * dshares
    dscores = (weighted - shares * np.sum(weighted)) / scale
    dquery = np.einsum("tnh,tn->nh", keys, dscores)
    dkeys = np.einsum("tn,nh->tnh", shares, dcontext) + np.einsum("tn,nh->tnh", dscores, query)
    return dquery, dkeys
