# loses: check-attention-backward
# told: forgets that the shares sum to 1
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    keys = np.where(shares[..., None] > 0, keys, 0)
    ds = (dcontext[None] * keys).sum(-1)
    de = shares * ds / np.sqrt(H)
    return (de[..., None] * keys).sum(0), shares[..., None] * dcontext + de[..., None] * query
