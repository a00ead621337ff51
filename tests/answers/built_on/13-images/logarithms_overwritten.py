# mistake: the log-probabilities are exponentiated in place before the loss is read from them, so the loss is minus the mean probability of the class (gradients are right); on every input
# read: right
# told: In last_step_loss. Of its parts, loss is wrong, dh, dW_y and db_y are right in these calls. In yours stands, with the right numbers, log_p;
def last_step_loss(h, W_y, b_y, labels):
    n = range(len(labels))
    lp = np.einsum("nh,kh->nk", h[-1], W_y) + b_y
    lp -= np.logaddexp.reduce(lp, axis=1)[:, None]
    d = np.exp(lp, out=lp) / len(labels)
    d[n, labels] -= 1 / len(labels)
    dh = np.zeros_like(h)
    dh[-1] = d @ W_y
    return -np.mean(lp[n, labels]), dh, d.T @ h[-1], d.sum(0)
