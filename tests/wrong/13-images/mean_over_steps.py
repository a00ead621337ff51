# loses: check-last-step-loss
# told: dh[0, 0, 0] should be 0
def last_step_loss(h, W_y, b_y, labels):
    T, N, _ = h.shape
    z = h @ W_y.T + b_y
    z = z - z.max(2, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(2, keepdims=True))
    d = np.exp(log_p)
    d[:, range(N), labels] -= 1
    d /= N * T
    loss = -log_p[:, range(N), labels].mean()
    return loss, d @ W_y, np.einsum("tnk,tnh->kh", d, h), d.sum((0, 1))
