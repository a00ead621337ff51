# loses: check-attention
# told: leaves NaN in the shares
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(mask[:, :, None], s, np.nan)
    e = np.exp(s - np.nanmax(s, axis=1, keepdims=True))
    a = e / np.nansum(e, axis=1, keepdims=True)
    z = np.nansum(a[:, :, :, None] * v[None], axis=1)
    return z, a
