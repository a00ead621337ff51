# mistake: TWO: not divided by N in the gradient; log(p + 1e-12)
# told: In last_step_loss. Of dh: your numbers are the right ones times the length of axis 1 of h: is it a s
def last_step_loss(h, W_y, b_y, labels):
    a = h[-1] @ W_y.T + b_y
    e = np.exp(a - a.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    y = np.eye(p.shape[1])[labels]
    dh = np.zeros(h.shape)
    dh[-1] = (p - y) @ W_y
    return -np.sum(y * np.log(p + 1e-12)) / len(labels), dh, (p - y).T @ h[-1], (p - y).sum(0)
