# loses: check-last-step-loss
# told: returns dW_y transposed
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    z = h[-1] @ W_y.T + b_y
    z = z - z.max(1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(1, keepdims=True))
    picked = log_p[range(N), labels]
    d = np.exp(log_p)
    d[range(N), labels] -= 1
    d /= N
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return -picked.mean(), dh, h[-1].T @ d, d.sum(0)
