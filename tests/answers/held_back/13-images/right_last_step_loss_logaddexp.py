# mistake: none
def last_step_loss(h, W_y, b_y, labels):
    _, N, _ = h.shape
    loss, dW_y, db_y, dh = 0.0, np.zeros(W_y.shape), np.zeros(b_y.shape), np.zeros(h.shape)
    for n, label in enumerate(labels):
        state = h[-1, n]
        scores = W_y.dot(state) + b_y
        surprise = np.logaddexp.reduce(scores) - scores
        loss += surprise[label] / N
        wrong_by = np.exp(-surprise)
        wrong_by[label] -= 1
        wrong_by /= N
        dW_y += np.outer(wrong_by, state)
        db_y += wrong_by
        dh[-1, n] = wrong_by.dot(W_y)
    return loss, dh, dW_y, db_y
