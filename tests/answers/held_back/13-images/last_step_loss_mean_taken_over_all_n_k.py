# mistake: the mean is taken over all N * K entries of the one-hot table instead of the N pictures, in loss and gradients alike: all are K times too small
# read: right
# told: In last_step_loss. Of loss: your numbers are the right ones divided by the length of axis 0 of W_y: is it a sum, or a mean?
def last_step_loss(h, W_y, b_y, labels):
    K = len(b_y)
    s = h[-1] @ W_y.T + b_y
    s = s - s.max(axis=1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    onehot = np.eye(K)[labels]
    loss = -(onehot * logp).mean()
    d = (np.exp(logp) - onehot) / onehot.size
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return loss, dh, d.T @ h[-1], d.sum(axis=0)
