# mistake: two: the gradients are those of the sum over pictures, not the mean; the loss takes the logarithm of the probability
# read: right
# told: your last_step_loss takes the logarithm of a probability that may be 0: subtract the
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    s = h[-1] @ W_y.T + b_y
    e = np.exp(s - s.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    rows = np.arange(N)
    loss = -np.log(p[rows, labels]).mean()
    ds = p.copy()
    ds[rows, labels] -= 1
    dh = np.zeros_like(h)
    dh[-1] = ds @ W_y
    return loss, dh, ds.T @ h[-1], ds.sum(axis=0)
