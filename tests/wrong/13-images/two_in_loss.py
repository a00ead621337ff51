# loses: check-last-step-loss
# told: does not divide the gradient by the number
# told: takes the first state for dW_y: the last one
def last_step_loss(h, W_y, b_y, labels):
    N = len(labels)
    scores = h[-1] @ W_y.T + b_y
    scores = scores - scores.max(1, keepdims=True)
    p = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    logs = scores - np.log(np.exp(scores).sum(1, keepdims=True))
    loss = -logs[np.arange(N), labels].mean()
    d = p.copy()
    d[np.arange(N), labels] -= 1
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return loss, dh, d.T @ h[0], d.sum(0)
