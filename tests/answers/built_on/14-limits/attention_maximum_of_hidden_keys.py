# mistake: the maximum that is taken off is that of all keys, the hidden ones too; where a hidden score is much higher (by more than 745) all visible exponentials are 0 and the row is 0 / 0 = NaN.
# read: right
# told: your attention subtracts the largest score before the mask is applied: where a hidden one
def attention(q, k, v, mask=None):
    scores = (q[:, None] * k[None]).sum(axis=3) / np.sqrt(q.shape[2])
    weight = np.exp(scores - scores.max(axis=1, keepdims=True))
    if mask is not None:
        weight = weight * mask[..., None]
    shares = weight / weight.sum(axis=1, keepdims=True)
    z = np.sum(shares[..., None] * v[None], axis=1)
    return z, shares
