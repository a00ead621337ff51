# loses: nothing
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    q, k, v = (np.moveaxis(each, 1, 0) for each in (q, k, v))
    s = q @ np.swapaxes(k, 1, 2) / np.sqrt(d)
    if mask is None:
        mask = np.ones(s.shape[1:])
    hidden = np.where(mask, 0.0, -np.inf)
    s = s + hidden
    weights = np.exp(s - np.max(s, axis=-1, keepdims=True)) * mask
    shares = weights / np.sum(weights, axis=-1, keepdims=True)
    return np.moveaxis(shares @ v, 0, 1), np.moveaxis(shares, 0, -1)
