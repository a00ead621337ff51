# loses: nothing
def attention(q, k, v, mask=None):
    from scipy.special import logsumexp

    s = np.matmul(q.swapaxes(0, 1), k.transpose(1, 2, 0)) * q.shape[-1] ** -0.5
    if mask is not None:
        s = s + np.where(mask, 0, -np.inf).astype(np.float32)
    a = np.exp(s - logsumexp(s, axis=-1, keepdims=True))
    return np.ascontiguousarray((a @ v.swapaxes(0, 1)).swapaxes(0, 1)), np.moveaxis(a, 0, -1)
