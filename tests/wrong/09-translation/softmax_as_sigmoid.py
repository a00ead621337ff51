# loses: check-attention-backward
# told: takes the softmax for a sigmoid
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    keys = np.where(shares[..., None] > 0, keys, 0)
    ds = (dcontext[None] * keys).sum(-1)
    de = ds * shares * (1 - shares) / np.sqrt(H)
    return (de[..., None] * keys).sum(0), shares[..., None] * dcontext + de[..., None] * query
