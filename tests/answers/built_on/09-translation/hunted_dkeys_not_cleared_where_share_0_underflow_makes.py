# mistake: dkeys is not cleared where the share is 0, and underflow makes shares of 0 that are no padding: fine; here keys of padding are used as they are
# told: In attention_backward. Of dquery: some of your numbers are NaN: some that are given here are none, and 0 times NaN or infinity is NaN: leave
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    dshares = np.einsum("nh,tnh->tn", dcontext, keys)
    ds = shares * (dshares - (shares * dshares).sum(axis=0)) / np.sqrt(H)
    dquery = np.einsum("tn,tnh->nh", ds, keys)
    return dquery, shares[:, :, None] * dcontext + ds[:, :, None] * query
