# mistake: the gradient of the last state is put into every step of dh
# read: right
# told: your last_step_loss lets the gradient enter at every step: before the last it is
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    s = h[-1] @ W_y.T + b_y
    m = s.max(axis=1, keepdims=True)
    log_z = m + np.log(np.exp(s - m).sum(axis=1, keepdims=True))
    log_p = s - log_z
    y = np.eye(len(b_y))[labels]
    loss = -(y * log_p).sum() / N
    ds = (np.exp(log_p) - y) / N
    dh = np.zeros(h.shape)
    dh[:] = ds @ W_y
    return loss, dh, ds.T @ h[-1], ds.sum(axis=0)
