# mistake: the keys' gradient lacks the way through the scores
# told: your attention_backward sends a gradient to the keys through the context alone: they act through the
def attention_backward(dcontext, query, keys, shares):
    keys = np.where(shares[..., None] > 0, keys, 0)
    ds = (keys * dcontext).sum(-1)
    da = shares * (ds - (shares * ds).sum(0)) / np.sqrt(query.shape[1])
    return (da[..., None] * keys).sum(0), shares[..., None] * dcontext
