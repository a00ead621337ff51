# mistake: attention_backward treats the softmax like a sigmoid, ds_j = alpha_j (1 - alpha_j) dalpha_j, so each score acts on its own share only and the part through the other shares is missing, in dquery and in the score's part of dkeys; the part of dkeys through z is right, and all is right for sources of one word, or where one share is 1
# read: right
# told: your attention_backward takes the softmax for a sigmoid: each score acts on every share
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    known = np.where(shares[..., None] > 0, keys, 0)
    dshares = np.einsum("nh,tnh->tn", dcontext, known)
    dscores = shares * (1 - shares) * dshares
    dquery = np.einsum("tn,tnh->nh", dscores, known) / np.sqrt(H)
    dkeys = np.einsum("tn,nh->tnh", shares, dcontext) + np.einsum("tn,nh->tnh", dscores, query) / np.sqrt(H)
    return dquery, dkeys
