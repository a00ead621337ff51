# loses: nothing
def last_step_loss(h, W_y, b_y, labels):
    z = h[-1] @ W_y.T + b_y
    top = z.max(axis=1)
    log_sum = top + np.log(np.exp(z - top[:, None]).sum(axis=1))
    one_hot = (labels[:, None] == np.arange(len(b_y))).astype(float)
    loss = np.mean(log_sum - (one_hot * z).sum(axis=1))
    d = (np.exp(z - log_sum[:, None]) - one_hot) / len(labels)
    dh = np.concatenate([0 * h[:-1], (d @ W_y)[None]])
    return loss, dh, np.einsum("nk,nh->kh", d, h[-1]), np.ones(len(labels)) @ d
