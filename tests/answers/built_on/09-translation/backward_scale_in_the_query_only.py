# mistake: the factor 1 / sqrt(H) was moved from the scores to the query's line; the part of dkeys that comes through the score lacks it (right only for H = 1; dquery is right)
# read: right
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that
def attention_backward(dcontext, query, keys, shares):
    k = np.where(shares[..., None] > 0, keys, 0.0)
    dshares = (k * dcontext).sum(axis=-1)
    dscores = shares * dshares
    dscores -= shares * dscores.sum(axis=0)
    dquery = np.einsum("tn,tnh->nh", dscores, k) / np.sqrt(query.shape[-1])
    dkeys = np.stack([shares, dscores], axis=-1)[..., None] * np.stack([dcontext, query], axis=1)
    return dquery, dkeys.sum(axis=2)
