# mistake: the gradient of the last state is repeated for every step of dh, though the states before the last do not enter the loss and have gradient zero; right for T = 1.
# read: right
# told: your last_step_loss lets the gradient enter at every step: before the last it is zero.
def last_step_loss(h, W_y, b_y, labels):
    loss, rows = 0.0, []
    N = len(labels)
    for n in range(N):
        s = W_y @ h[-1, n] + b_y
        s = s - s.max()
        logp = s - np.log(np.exp(s).sum())
        loss -= logp[labels[n]] / N
        delta = np.exp(logp)
        delta[labels[n]] -= 1
        rows.append(delta / N)
    rows = np.array(rows)
    dh = np.tile(rows @ W_y, (h.shape[0], 1, 1))
    return loss, dh, rows.T @ h[-1], rows.sum(axis=0)
