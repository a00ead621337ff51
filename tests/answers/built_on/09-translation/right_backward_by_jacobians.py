# mistake: none
def attention_backward(dcontext, query, keys, shares):
    """dcontext (N, H), query (N, H), keys (T, N, H), shares (T, N) -> dquery (N, H), dkeys (T, N, H)."""
    root = query.shape[-1] ** 0.5
    dquery, dkeys = np.zeros(query.shape), np.zeros(keys.shape)
    for n, q in enumerate(query):
        seen = np.flatnonzero(shares[:, n])
        alpha, k = shares[seen, n], keys[seen, n]
        jacobian = np.diag(alpha) - np.outer(alpha, alpha)
        ds = jacobian @ (k @ dcontext[n])
        dquery[n] = ds @ k / root
        dkeys[seen, n] = np.outer(alpha, dcontext[n]) + np.outer(ds, q) / root
    return dquery, dkeys
