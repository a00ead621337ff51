# mistake: the factor 1/sqrt(H) of the scores is there in dquery but missing in the part of dkeys that goes through the score; shows whenever H > 1.
# read: right
# told: your attention_backward divides dquery by the root of H, and not the part of dkeys that
def attention_backward(dcontext, query, keys, shares):
    """dcontext (N, H), query (N, H), keys (T, N, H), shares (T, N) -> dquery (N, H), dkeys (T, N, H)."""
    H = query.shape[1]
    safe = np.where(shares[..., None] == 0, 0.0, keys)
    dshares = np.einsum("nh,tnh->tn", dcontext, safe)
    inner = np.einsum("tn,tn->n", shares, dshares)
    dscores = shares * (dshares - inner)
    dquery = np.einsum("tn,tnh->nh", dscores, safe) / np.sqrt(H)
    dkeys = shares[..., None] * dcontext + dscores[..., None] * query
    return dquery, dkeys
