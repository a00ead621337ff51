# mistake: two mistakes: last_step_loss returns the gradients of the sum over the pictures, dh, dW_y and db_y lack the 1/N that the loss has (right for N = 1 only); and the loss is the logarithm of probabilities that are lifted to at least 1e-12, so that no picture counts with more than 27.6: too small where scores are in the thousands and the label is not believed, right for ordinary scores
# read: nothing
def last_step_loss(h, W_y, b_y, labels):
    last = h[-1]
    N = len(last)
    scores = last @ W_y.T + b_y
    p = np.exp(scores - scores.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(np.maximum(p[np.arange(N), labels], 1e-12)).mean()

    error = p.copy()
    error[np.arange(N), labels] -= 1
    dh = np.zeros(h.shape)
    dh[-1] = error @ W_y
    return loss, dh, error.T @ last, error.sum(axis=0)
