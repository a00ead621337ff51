# mistake: last_step_loss takes the logarithm of the finished softmax with a floor of 1e-15, so the loss of a very improbable class stops at about 34.5; the gradients are right.
# read: right
# told: In last_step_loss. Of its parts, loss is wrong, dh, dW_y and db_y are right in these calls. With no
def last_step_loss(h, W_y, b_y, labels):
    N, K = len(labels), len(b_y)
    a = h[-1] @ W_y.T + b_y
    p = np.exp(a - a.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    y = (labels[:, None] == np.arange(K)).astype(float)
    loss = -np.sum(y * np.log(np.maximum(p, 1e-15))) / N
    da = (p - y) / N
    dh = np.concatenate([np.zeros_like(h[:-1]), (da @ W_y)[None]])
    return loss, dh, np.einsum("nk,nh->kh", da, h[-1]), da.sum(axis=0)
