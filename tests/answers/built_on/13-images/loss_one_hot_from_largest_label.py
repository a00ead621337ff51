# mistake: The one-hot targets have as many columns as the largest label in the batch plus one, so it raises when the last class does not occur in the batch.
# told: In last_step_loss. In yours stands, with the right numbers, log_p; what comes next, the
def last_step_loss(h, W_y, b_y, labels):
    """Loss, dh (T, N, H), dW_y (K, H), db_y (K,); labels (N,) are whole numbers."""
    N = len(labels)
    last = h[-1]
    target = np.eye(labels.max() + 1)[labels]
    a = last @ W_y.T + b_y
    a -= a.max(axis=1, keepdims=True)
    log_p = a - np.log(np.exp(a).sum(axis=1, keepdims=True))
    loss = -(target * log_p).sum() / N
    da = (np.exp(log_p) - target) / N
    dh = np.zeros(h.shape)
    dh[-1] = da @ W_y
    return loss, dh, da.T @ last, da.sum(axis=0)
