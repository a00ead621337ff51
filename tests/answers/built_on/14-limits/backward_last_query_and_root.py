# mistake: two at once, both in dk: the contribution of each query replaces that of the one before (= for +=), so only the last query counts, and dk is not divided by the root of d; dq and dv are right. The first shows for T > 1, the second for d > 1.
# read: right
# told: In attention_backward. Of its parts, dk is wrong, dq and dv are right in these calls. In yours stand
def softmax_covariance(p):
    """diag(p) - p p', the Jacobian of a softmax whose shares are p."""
    return np.diag(p) - np.outer(p, p)


def attention_backward(dz, q, k, v, shares):
    """dq (T, N, d), dk (S, N, d), dv (S, N, P)."""
    T, S, N = shares.shape
    root = np.sqrt(q.shape[2])
    dq, dk, dv = np.zeros_like(q), np.zeros_like(k), np.zeros_like(v)
    for t in range(T):
        for n in range(N):
            p = shares[t, :, n]
            dv[:, n] += np.outer(p, dz[t, n])
            d_score = softmax_covariance(p) @ (v[:, n] @ dz[t, n])
            dq[t, n] = d_score @ k[:, n] / root
            dk[:, n] = np.outer(d_score, q[t, n])
    return dq, dk, dv
