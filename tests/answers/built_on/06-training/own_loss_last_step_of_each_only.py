# mistake: only the last counted step of each sequence is used
# told: your masked_loss matches one in which the last step of each sequence alone is looked at.
def masked_loss(y, target, mask):
    T, N = y.shape
    last = np.array([np.flatnonzero(mask[:, n])[-1] if mask[:, n].any() else -1 for n in range(N)])
    loss, dy, count = 0.0, np.zeros((T, N)), 0
    for n, t in enumerate(last):
        if t >= 0:
            e = y[t, n] - target[t, n]
            loss += e * e
            dy[t, n] = 2 * e
            count += 1
    return loss / count, dy / count
