# mistake: none: none, a right answer in a wildly different style (matrix products per sequence, log-sum-exp, a huge ...
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S, P = len(k), v.shape[2]
    z, shares = np.empty((T, N, P)), np.empty((T, S, N))
    for n in range(N):
        s = (q[:, n] / d**0.5) @ k[:, n].T
        if mask is not None:
            s = s + np.where(mask, 0.0, -1e30)
        a = np.exp(s - np.logaddexp.reduce(s, axis=1)[:, None])
        shares[:, :, n] = a
        z[:, n] = a @ v[:, n]
    return z, shares
