# mistake: the largest score of the whole array is subtracted and not that of each place, so a place whose scores all lie 1000 below another's has a sum of 0: infinite loss and nan in the gradient.
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores - np.max(scores)
    log_z = np.log(np.exp(s).sum(-1))
    t_idx, n_idx = np.indices((T, N))
    log_p = s - log_z[:, :, None]
    loss = -log_p[t_idx, n_idx, target].sum() / (T * N)
    d = np.exp(log_p)
    d[t_idx, n_idx, target] -= 1
    return loss, d / (T * N)
