# mistake: last_step_loss gives the gradient of the last state to every step (dh filled by broadcasting), though only the last step is asked
# read: right
# told: your last_step_loss lets the gradient enter at every step: before the last it is zero.
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    s = h[-1] @ W_y.T + b_y
    s = s - s.max(axis=1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    loss = -logp[np.arange(N), labels].mean()
    d = np.exp(logp)
    d[np.arange(N), labels] -= 1
    d /= N
    dh = np.zeros_like(h)
    dh[:] = d @ W_y
    return loss, dh, d.T @ h[-1], d.sum(axis=0)
