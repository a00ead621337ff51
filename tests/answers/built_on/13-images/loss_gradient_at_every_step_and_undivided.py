# mistake: two: last_step_loss gives dh of the last step to every step instead of zeros before the last (right for T = 1); and dW_y and db_y are those of the sum over the pictures, not divided by N (right for N = 1). The loss and dh[-1] are right.
# read: right
# told: your last_step_loss lets the gradient enter at every step: before the last it is zero. y
def last_step_loss(h, W_y, b_y, labels):
    T, N, _ = h.shape
    last = h[-1]
    scores = last @ W_y.T + b_y
    scores = scores - scores.max(axis=1, keepdims=True)
    log_p = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    hit = np.arange(N), labels
    loss = -log_p[hit].mean()
    error = np.exp(log_p)
    error[hit] -= 1
    dh = np.repeat((error / N @ W_y)[None], T, axis=0)
    return loss, dh, error.T @ last, error.sum(axis=0)
