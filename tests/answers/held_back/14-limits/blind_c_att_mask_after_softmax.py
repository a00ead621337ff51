# mistake: attention sets the hidden shares to 0 after the softmax and does not divide by their sum again, so that with a mask the shares of a query sum to less than 1.
# read: right
# told: your attention masks after the softmax, so that the shares no longer sum to 1: mask the scores befor
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = k.shape[0]
    shares = np.empty((T, S, N))
    for n in range(N):
        scores = q[:, n] @ k[:, n].T / np.sqrt(d)
        scores -= scores.max(axis=1, keepdims=True)
        e = np.exp(scores)
        shares[:, :, n] = e / e.sum(axis=1, keepdims=True)
    if mask is not None:
        shares = shares * mask[:, :, None]
    z = np.stack([shares[:, :, n] @ v[:, n] for n in range(N)], axis=1)
    return z, shares
