# mistake: none
def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    K = len(b_y)
    loss = 0.0
    dh, dW_y, db_y = np.zeros((T, N, H)), np.zeros((K, H)), np.zeros(K)
    for n, label in enumerate(labels):
        state = h[T - 1, n]
        # how far each class is ahead of the right one; ln p[label] = -ln sum exp(ahead)
        scores = W_y.dot(state) + b_y
        ahead = scores - scores[label]
        surprise = np.logaddexp.reduce(ahead)
        loss += surprise / N
        push = np.exp(ahead - surprise)
        push[label] -= 1.0
        push /= N
        db_y += push
        dW_y += push[:, None] * state
        dh[T - 1, n] = push.dot(W_y)
    return loss, dh, dW_y, db_y
