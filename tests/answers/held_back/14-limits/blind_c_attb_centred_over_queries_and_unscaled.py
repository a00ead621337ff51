# mistake: TWO: attention_backward subtracts the sum of shares * dshares over the queries (axis 0) instead of over the keys, in the softmax's gradient; and it forgets to divide by sqrt(d), so that dq and dk are too large by that factor.
# read: right
# told: In attention_backward. Of its parts, dq and dk are wrong, dv is right in these calls. In yours stand
def attention_backward(dz, q, k, v, shares):
    by_value = np.einsum("snp,tnp->tsn", v, dz)
    weighted = shares * by_value
    ds = weighted - shares * weighted.sum(axis=0, keepdims=True)
    dq = (ds[..., None] * k[None]).sum(axis=1)
    dk = (ds[..., None] * q[:, None]).sum(axis=0)
    dv = (shares[..., None] * dz[:, None]).sum(axis=0)
    return dq, dk, dv
