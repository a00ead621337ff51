# mistake: dh is given to every step; db is the mean
# told: In last_step_loss. Of its parts, loss, dh and db_y are wrong, dW_y is right in these calls. Of loss:
def last_step_loss(h, W_y, b_y, labels):
    N = len(labels)
    a = h[-1] @ W_y.T + b_y
    p = np.exp(a - a.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    loss = -np.log(p[range(N), labels]).mean()
    p[range(N), labels] -= 1
    da = p / N
    dh = np.broadcast_to(da @ W_y, h.shape).copy()
    return loss, dh, da.T @ h[-1], da.mean(0)
