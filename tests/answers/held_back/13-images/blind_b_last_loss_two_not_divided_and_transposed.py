# mistake: TWO: last_step_loss does not divide the gradients of h and W_y (da, before it is used) by N, though the loss is a mean, and it returns dW_y transposed, (H, K) instead of (K, H).
# read: right
# told: In last_step_loss. Of its parts, dh and dW_y are wrong, loss and db_y are right in these calls. Of d
def last_step_loss(h, W_y, b_y, labels):
    N = h.shape[1]
    K = W_y.shape[0]
    last = h[-1]
    loss = 0.0
    da = np.zeros((N, K))
    for n in range(N):
        a = W_y @ last[n] + b_y
        a = a - np.max(a)
        log_p = a - np.log(np.sum(np.exp(a)))
        loss -= log_p[labels[n]]
        da[n] = np.exp(log_p)
        da[n, labels[n]] -= 1
    dh = np.zeros_like(h)
    dh[-1] = da @ W_y
    return loss / N, dh, last.T @ da, da.mean(axis=0)
