# mistake: h is written into an int array made like labels; dh has the dtype of labels (np.zeros(h.shape, labels.dtype))
# told: In last_step_loss. Of its parts, dh is wrong, loss, dW_y and db_y are right in these calls
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    s = h[-1] @ W_y.T + b_y
    s = s - s.max(axis=1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    n = np.arange(N)
    loss = -logp[n, labels].mean()
    d = np.exp(logp)
    d[n, labels] -= 1
    d /= N
    dh = np.zeros(h.shape, labels.dtype)
    dh[-1] = d @ W_y
    return loss, dh, d.T @ h[-1], d.sum(axis=0)
