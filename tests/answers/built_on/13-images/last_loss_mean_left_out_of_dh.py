# mistake: the 1 / N of the mean stands in dW_y and db_y, but not in dh, which is N times too large (right for N = 1).
# read: right
# told: your last_step_loss does not divide dh by the number of pictures.
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    K = len(b_y)
    top = h[-1]
    z = np.einsum("nh,kh->nk", top, W_y) + b_y
    peak = z.max(1)
    log_total = peak + np.log(np.exp(z - peak[:, None]).sum(1))
    loss = np.mean(log_total - np.take_along_axis(z, labels[:, None], 1)[:, 0])
    gap = np.exp(z - log_total[:, None]) - np.eye(K)[labels]
    dh = np.zeros_like(h)
    dh[-1] = np.einsum("nk,kh->nh", gap, W_y)
    dW_y = np.einsum("nk,nh->kh", gap, top) / N
    db_y = gap.mean(axis=0)
    return loss, dh, dW_y, db_y
