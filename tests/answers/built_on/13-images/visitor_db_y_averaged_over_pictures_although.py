# mistake: db_y is averaged over the pictures although d is already divided by N (1/N twice)
# read: right
# told: your last_step_loss takes the mean for db_y: it is the sum over the pictures.
def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    scores = h[-1] @ W_y.T + b_y
    lse = np.logaddexp.reduce(scores, axis=1)
    loss = np.mean(lse - scores[np.arange(N), labels])
    d = np.exp(scores - lse[:, None])
    d[np.arange(N), labels] -= 1.0
    d = d / N
    dh = np.zeros_like(h)
    dh[T - 1] = d @ W_y
    dW_y = d.T @ h[T - 1]
    db_y = d.mean(axis=0)
    return loss, dh, dW_y, db_y
