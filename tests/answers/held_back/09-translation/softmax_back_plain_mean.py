# mistake: on the way back through the softmax subtracts the plain mean of dshares over a source's words, where the mean weighted by the shares belongs, so dquery and the part of dkeys that comes through the score are wrong; right where all words of a source have the same share
# read: right
# told: In attention_backward. In yours stands, with the right numbers, dshares; what comes next
def attention_backward(dcontext, query, keys, shares):
    used = shares > 0
    K = np.where(used[:, :, None], keys, 0.0)
    root = np.sqrt(query.shape[1])

    # z = sum of shares * keys
    dshares = np.einsum("nh,tnh->tn", dcontext, K)
    dkeys = shares[:, :, None] * dcontext

    # softmax: what all the shares have in common does nothing
    common = dshares.sum(axis=0) / used.sum(axis=0)
    dscores = shares * (dshares - common)

    # scores = query . keys / sqrt(H)
    dquery = np.einsum("tn,tnh->nh", dscores, K) / root
    dkeys = dkeys + dscores[:, :, None] * query / root
    return dquery, dkeys
