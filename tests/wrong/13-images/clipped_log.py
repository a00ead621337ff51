# loses: check-last-step-loss
# told: loss should be
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    z = h[-1] @ W_y.T + b_y
    e = np.exp(z - z.max(1, keepdims=True))
    p = e / e.sum(1, keepdims=True)
    d = p.copy()
    d[range(N), labels] -= 1
    d /= N
    dh = np.zeros(h.shape)
    dh[-1] = d @ W_y
    return -np.log(p[range(N), labels] + 0.01).mean(), dh, d.T @ h[-1], d.sum(0)
