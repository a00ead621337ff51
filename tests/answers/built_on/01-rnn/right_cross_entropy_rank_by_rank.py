# mistake: none, one row of a (T*N, V) matrix after the other, ln p worked out as minus the log of a sum of exponentials of differences to the target's own score, with the largest difference taken out
def cross_entropy(scores, target):
    """Mean cross-entropy in nats and its gradient: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V)."""
    nt, nb, nv = scores.shape
    m = nt * nb
    S = np.reshape(scores, (m, nv))
    k = np.reshape(target, m)
    L = np.zeros(m)
    G = np.zeros((m, nv))
    for r in range(m):
        # -ln p_k = ln sum_j exp(s_j - s_k)
        dlt = S[r, :] - S[r, k[r]]
        top = max(dlt)
        L[r] = top + np.log(np.sum(np.exp(dlt - top)))
        G[r, :] = np.exp(dlt - L[r])
        G[r, k[r]] = np.expm1(-L[r])
    return L.sum() / m, G.reshape(nt, nb, nv) / m
