# mistake: the gradient of the last step is written into every step of dh, though only the last state is asked
# read: right
# told: your last_step_loss lets the gradient enter at every step: before the last it is zero.
def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    s = h[-1] @ W_y.T + b_y
    s = s - s.max(axis=1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    loss = -logp[np.arange(N), labels].mean()
    d = np.exp(logp) - np.eye(len(b_y))[labels]
    d = d / N
    dh = np.zeros((T, N, H))
    dh[:] = d @ W_y
    return loss, dh, d.T @ h[-1], d.sum(axis=0)
