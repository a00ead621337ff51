# mistake: none
def attention_backward(dcontext, query, keys, shares):
    H = query.shape[1]
    k = np.zeros_like(keys, dtype=float)
    np.copyto(k, keys, where=(shares != 0)[..., None])
    dq, dk = [], []
    for n, a in enumerate(shares.T):
        J = np.diag(a) - a[:, None] @ a[None, :]
        ds = J.T @ k[:, n] @ dcontext[n] / H**0.5
        dq.append(k[:, n].T @ ds)
        dk.append(np.stack([a, ds], axis=1) @ np.stack([dcontext[n], query[n]]))
    return np.array(dq), np.array(dk).swapaxes(0, 1)
