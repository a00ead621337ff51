# mistake: two: attention_backward takes off the plain mean of the shares' gradients instead of the mean weighted by the shares, and forgets the sqrt(H) in the scores' part of dkeys (dquery has it)
# read: right
# told: In attention_backward. In yours stands, with the right numbers, dshares; what comes next, the part of dscores that is made of shares and dsh
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    real = shares > 0
    k = np.where(real[:, :, None], keys, 0.0)
    dshares = (k * dcontext).sum(axis=2)
    mean = (dshares * real).sum(axis=0) / real.sum(axis=0)
    dscores = shares * (dshares - mean)
    dquery = (dscores[:, :, None] * k).sum(axis=0) / np.sqrt(H)
    dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query
    return dquery, np.where(real[:, :, None], dkeys, 0.0)
