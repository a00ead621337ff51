# loses: check-masked-loss
# told: each sequence has its own mean
def masked_loss(y, target, mask):
    T, N = y.shape
    loss, dy = 0.0, np.zeros((T, N))
    for n in range(N):
        steps = np.flatnonzero(mask[:, n])
        if len(steps):
            error = y[steps, n] - target[steps, n]
            loss += np.mean(error**2) / N
            dy[steps, n] = 2 * error / len(steps) / N
    return loss, dy
