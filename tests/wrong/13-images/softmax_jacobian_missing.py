# loses: check-last-step-loss
# told: stops at the probabilities in the gradient
def last_step_loss(h, W_y, b_y, labels):
    N = len(labels)
    scores = h[-1] @ W_y.T + b_y
    scores = scores - scores.max(1, keepdims=True)
    p = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    logs = scores - np.log(np.exp(scores).sum(1, keepdims=True))
    loss = -logs[np.arange(N), labels].mean()
    d = -np.eye(len(b_y))[labels] / p / N
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return loss, dh, d.T @ h[-1], d.sum(0)
