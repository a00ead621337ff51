# mistake: last_step_loss: the logarithm is taken of the probability itself, kept above np.finfo(float).tiny, so a picture adds at most about 708 to the sum; the loss is too small where the right class scores more than about 708 below the best; right for moderate scores, and all gradients are right
# told: With no number beyond 1 in h the calls that went wrong go well
# read: right
def last_step_loss(h, W_y, b_y, labels):
    """Cross-entropy of the last state, and its gradients."""
    last, N = h[-1], h.shape[1]
    scores = last @ W_y.T + b_y
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    rows = np.arange(N)
    L = -np.mean(np.log(np.maximum(p[rows, labels], np.finfo(float).tiny)))
    ds = p.copy()
    ds[rows, labels] -= 1
    ds /= N
    dh = np.zeros(h.shape)
    dh[-1] = ds @ W_y
    return L, dh, ds.T @ last, ds.sum(axis=0)
