# loses: check-attention
# told: changes the order of axes by reshape
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = k.shape[0]
    # (N, T, d) @ (N, d, S)
    scores = np.matmul(q.transpose(1, 0, 2), k.transpose(1, 2, 0)) / np.sqrt(d)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    scores = scores - scores.max(axis=-1, keepdims=True)
    shares = np.exp(scores)
    shares = shares / shares.sum(axis=-1, keepdims=True)
    z = np.matmul(shares, v.transpose(1, 0, 2))
    return z.transpose(1, 0, 2), shares.reshape(T, S, N)
