# mistake: last_step_loss returns the gradient of the last state alone, (N, H), instead of dh of the shape (T, N, H) with zeros at the steps before.
# read: right
# told: your last_step_loss returns dh of the last step alone: it has the shape of h.
def last_step_loss(h, W_y, b_y, labels):
    final = h[-1]
    N = final.shape[0]
    scores = final.dot(W_y.T) + b_y
    top = scores.max(axis=1)
    log_norm = top + np.log(np.exp(scores - top[:, None]).sum(axis=1))
    loss = np.mean(log_norm - scores[np.arange(N), labels])
    delta = np.exp(scores - log_norm[:, None])
    delta[np.arange(N), labels] -= 1.0
    delta = delta / N
    return loss, delta.dot(W_y), delta.T.dot(final), delta.sum(axis=0)
