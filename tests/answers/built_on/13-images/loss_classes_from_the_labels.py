# mistake: the classes are those that occur among the labels (as the levels of a factor), not the K rows of W_y: where a class is missing from the batch, the one-hot table has too few columns or counts wrong classes, and the shapes do not fit.
# read: right
# told: In last_step_loss. In yours stands, with the right numbers, log_p; what comes next, the
def dummy_columns(labels):
    """A column of 0 and 1 for each level of the factor."""
    levels, code = np.unique(labels, return_inverse=True)
    return np.eye(len(levels))[code]


def last_step_loss(h, W_y, b_y, labels):
    """Loss, dh (T, N, H), dW_y (K, H), db_y (K,); labels (N,) are whole numbers."""
    observed = dummy_columns(labels)  # (N, K)
    N = len(observed)
    scores = h[-1] @ W_y.T + b_y
    centred = scores - np.max(scores, axis=1, keepdims=True)
    log_p = centred - np.log(np.sum(np.exp(centred), axis=1, keepdims=True))
    loss = -(observed * log_p).sum() / N
    d_scores = (np.exp(log_p) - observed) / N
    dh = np.zeros(h.shape)
    dh[-1] = np.dot(d_scores, W_y)
    return loss, dh, np.dot(d_scores.T, h[-1]), np.sum(d_scores, axis=0)
