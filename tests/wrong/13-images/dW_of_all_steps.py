# loses: check-last-step-loss
# told: takes the sum of the states for dW_y: the
def last_step_loss(h, W_y, b_y, labels):
    N = len(labels)
    scores = h[-1] @ W_y.T + b_y
    scores = scores - scores.max(1, keepdims=True)
    p = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    logs = scores - np.log(np.exp(scores).sum(1, keepdims=True))
    loss = -logs[np.arange(N), labels].mean()
    d = p.copy()
    d[np.arange(N), labels] -= 1
    d /= N
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return loss, dh, d.T @ h.sum(0), d.sum(0)
