# loses: check-attention
# told: changes the order of axes by reshape
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = len(k)
    q, k, v = q.reshape(N, T, d), k.reshape(N, S, d), v.reshape(N, S, -1)  # sequences first
    s = q @ k.transpose(0, 2, 1) / np.sqrt(d)
    if mask is not None:
        s = np.where(mask[None], s, -np.inf)
    e = np.exp(s - s.max(axis=2, keepdims=True))
    a = e / e.sum(axis=2, keepdims=True)
    return (a @ v).transpose(1, 0, 2), a.transpose(1, 2, 0)
