# mistake: none
def ctc_forward(log_y, target):
    l = np.concatenate([[0], np.array([[k, 0] for k in target], dtype=int).ravel()]).astype(int)
    S = len(l)
    gap = np.arange(S)[:, None] - np.arange(S)
    open_ = (gap == 0) | (gap == 1) | ((gap == 2) & (l[:, None] != 0) & (l[:, None] != l))
    gates = np.where(open_, 0.0, -np.inf)
    row = np.where(np.arange(S) < 2, log_y[0, l], -np.inf)
    alpha = row[None]
    for y_t in log_y[1:]:
        row = y_t[l] + np.logaddexp.reduce(gates + row, axis=1)
        alpha = np.concatenate([alpha, row[None]])
    return alpha
