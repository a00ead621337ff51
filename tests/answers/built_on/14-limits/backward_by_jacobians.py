# mistake: none
def attention_backward(dz, q, k, v, shares):
    root = q.shape[2] ** -0.5
    dq, dk, dv = (np.zeros(np.shape(a), dtype=float) for a in (q, k, v))
    for n in range(q.shape[1]):
        for t, row in enumerate(shares[:, :, n]):
            jacobian = np.diag(row) - np.outer(row, row)
            d_scores = root * (jacobian @ (v[:, n] @ dz[t, n]))
            dq[t, n] = d_scores @ k[:, n]
            dk[:, n] += np.outer(d_scores, q[t, n])
            dv[:, n] += np.outer(row, dz[t, n])
    return dq, dk, dv
