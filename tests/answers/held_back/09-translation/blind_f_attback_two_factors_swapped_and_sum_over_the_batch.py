# mistake: TWO: attention_backward swaps the factors in dkeys (shares times query plus dscores times dcontext, instead of shares times dcontext plus dscores times query), and in the softmax sums over the batch instead of over the words of a source.
# read: right
# told: In attention_backward. In yours stands, with the right numbers, dshares; what comes next, the part o
def attention_backward(dcontext, query, keys, shares):
    root = np.sqrt(query.shape[-1])
    live = shares > 0
    k = np.where(live[..., None], keys, 0)
    da = np.sum(k * dcontext, axis=-1)
    ds = shares * (da - np.sum(shares * da, axis=1, keepdims=True)) / root
    dq = np.sum(ds[..., None] * k, axis=0)
    dk = np.multiply(shares[..., None], query) + np.multiply(ds[..., None], dcontext)
    return dq, np.where(live[..., None], dk, 0)
