# mistake: the logarithm is taken of a softmax clipped at 1e-15, as scikit-learn's log_loss does, so no picture costs more than 34.5; with scores in the thousands the loss is far too small (the gradients are right).
# told: With no number beyond 1 in h the calls that went wrong go well
# read: right
def softmax(scores):
    """Row by row."""
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def last_step_loss(h, W_y, b_y, labels):
    """Loss, dh (T, N, H), dW_y (K, H), db_y (K,); labels (N,) are whole numbers."""
    T, N, H = h.shape
    last = h[T - 1]
    p = softmax(last @ W_y.T + b_y)
    p_right = np.clip(p[range(N), labels], 1e-15, 1.0)
    loss = -np.mean(np.log(p_right))
    observed = np.eye(len(b_y))[labels]
    residual = (p - observed) / N
    dh = np.concatenate([np.zeros((T - 1, N, H)), (residual @ W_y)[None]])
    return loss, dh, residual.T @ last, residual.sum(axis=0)
