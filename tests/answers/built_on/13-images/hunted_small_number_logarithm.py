# mistake: a small number in the logarithm
# told: In last_step_loss. Of its parts, loss is wrong, dh, dW_y and db_y are right in these calls
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    s = h[-1] @ W_y.T + b_y
    e = np.exp(s - s.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    n = np.arange(N)
    loss = -np.log(p[n, labels] + 1e-12).mean()
    d = p.copy()
    d[n, labels] -= 1
    d /= N
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return loss, dh, d.T @ h[-1], d.sum(axis=0)
