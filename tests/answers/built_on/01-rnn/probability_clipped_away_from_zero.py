# mistake: The probability is clipped at 1e-12 before the logarithm, so the loss of very unlikely symbols is capped at 27.6 instead of being exact.
# told: something keeps its p or ln p within bounds
def cross_entropy(scores, target):
    T, N, V = scores.shape
    e = np.exp(scores - scores.max(axis=2)[:, :, None])
    p = e / e.sum(axis=2)[:, :, None]
    p_target = p[np.arange(T)[:, None], np.arange(N)[None, :], target]
    loss = -np.log(np.maximum(p_target, 1e-12)).sum() / (T * N)
    dscores = p.copy()
    dscores[np.arange(T)[:, None], np.arange(N)[None, :], target] -= 1
    return loss, dscores / (T * N)
