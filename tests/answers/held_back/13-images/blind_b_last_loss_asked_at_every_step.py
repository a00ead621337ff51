# mistake: last_step_loss asks at every step and takes the mean over all T steps, in the loss and in all gradients, instead of asking after the last step alone.
# read: right
# told: In last_step_loss. With one entry alone along axis 0 of h, all is right: what happens where there ar
def last_step_loss(h, W_y, b_y, labels):
    T, N, H = h.shape
    loss, dh = 0.0, np.zeros(h.shape)
    dW_y, db_y = np.zeros_like(W_y), np.zeros_like(b_y)
    for t in range(T):
        a = h[t] @ W_y.T + b_y
        a = a - a.max(axis=1, keepdims=True)
        log_p = a - np.log(np.exp(a).sum(axis=1, keepdims=True))
        loss -= log_p[range(N), labels].sum()
        da = np.exp(log_p)
        da[range(N), labels] -= 1
        da /= N * T
        dh[t] = da @ W_y
        dW_y += da.T @ h[t]
        db_y += da.sum(axis=0)
    return loss / (N * T), dh, dW_y, db_y
