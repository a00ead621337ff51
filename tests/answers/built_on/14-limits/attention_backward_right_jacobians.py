# mistake: none
def attention_backward(dz, q, k, v, shares):
    dq, dk, dv = (np.zeros(each.shape) for each in (q, k, v))
    root = np.sqrt(q.shape[2])
    for t, n in np.ndindex(q.shape[:2]):
        alpha = shares[t, :, n]
        dv[:, n] += np.outer(alpha, dz[t, n])
        jacobian = np.diag(alpha) - np.outer(alpha, alpha)
        d_scores = jacobian @ (v[:, n] @ dz[t, n]) / root
        dq[t, n] = d_scores @ k[:, n]
        dk[:, n] += np.outer(d_scores, q[t, n])
    return dq, dk, dv
