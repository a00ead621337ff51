# mistake: the scores are shifted by that of the right class, not by the largest; where another class is more than 709 ahead, the exponential overflows: a warning, an infinite loss and nan in the gradients.
# read: right
# told: In last_step_loss. In yours stands, with the right numbers, scores; what comes next, shi
def last_step_loss(h, W_y, b_y, labels):
    """Loss, dh (T, N, H), dW_y (K, H), db_y (K,); labels (N,) are whole numbers."""
    N, K = len(labels), len(W_y)
    rows = np.arange(N)
    scores = h[-1] @ W_y.T + b_y
    lead = scores - scores[rows, labels][:, None]  # of each class over the right one: 0 at the right one
    odds = np.exp(lead)
    total = odds.sum(axis=1)
    loss = np.log(total).mean()
    p = odds / total[:, None]
    is_right = np.arange(K)[None, :] == labels[:, None]
    d_scores = np.where(is_right, p - 1, p) / N
    dh = np.zeros_like(h)
    dh[-1] += d_scores @ W_y
    return loss, dh, d_scores.T @ h[-1], d_scores.sum(axis=0)
