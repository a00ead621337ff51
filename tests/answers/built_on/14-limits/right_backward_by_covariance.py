# mistake: none, the softmax is gone through with the covariance matrix of each row, diag(p) - p p', stacked for all rows at once, with sequences moved to the front
def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    by_sequence = lambda array: np.swapaxes(array, 0, 1)
    dz, q, k, v = map(by_sequence, (dz, q, k, v))  # (N, steps, ...)
    p = np.transpose(shares, (2, 0, 1))  # (N, T, S)
    S = p.shape[2]
    covariance = p[..., None] * np.eye(S) - p[..., :, None] * p[..., None, :]  # (N, T, S, S)
    d_shares = np.matmul(dz, np.swapaxes(v, 1, 2))
    d_scores = np.matmul(covariance, d_shares[..., None])[..., 0] * q.shape[2] ** -0.5
    from_queries = np.swapaxes(d_scores, 1, 2)
    dq, dk, dv = d_scores @ k, from_queries @ q, np.swapaxes(p, 1, 2) @ dz
    return by_sequence(dq), by_sequence(dk), by_sequence(dv)
