# mistake: TWO: attention_step returns the shares as (N, T) instead of (T, N), and subtracts one maximum of the whole batch, so that a sentence with much lower scores underflows to 0 / 0.
# read: right
# told: your attention_step returns the shares as (N, T): arrays are time-major.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[None, :] < np.asarray(lengths)[:, None]  # (N, T)
    k = np.where(mask[..., None], keys.transpose(1, 0, 2), 0.0)  # (N, T, H)
    s = (k @ query[:, :, None])[:, :, 0] / H**0.5
    s = np.where(mask, s, -np.inf)
    w = np.exp(s - s.max())
    alpha = w / w.sum(axis=1, keepdims=True)
    z = (alpha[:, None, :] @ k)[:, 0]
    return z, alpha
