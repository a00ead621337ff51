# mistake: two: dh is given to every step, not to the last alone; and db_y is the mean over pictures of what was already divided by N
# read: right
# told: your last_step_loss lets the gradient enter at every step: before the last it is zero. your last_step_loss takes the mean for db_y: it is th
def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    s = h[-1] @ W_y.T + b_y
    s = s - s.max(axis=1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    loss = -np.mean(logp[np.arange(N), labels])
    onehot = np.eye(len(b_y))[labels]
    d = (np.exp(logp) - onehot) / N
    dh = np.zeros_like(h)
    dh[:] = d @ W_y
    return loss, dh, d.T @ h[-1], d.mean(axis=0)
