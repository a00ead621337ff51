# mistake: the mean over time of the sums over the batch, per counted time step
# told: In masked_loss. In yours stands, with the right numbers, a part of loss, made of error; what loss ma
def masked_loss(y, target, mask):
    T, N = y.shape
    steps = 0
    loss, dy = 0.0, np.zeros((T, N))
    for t in range(T):
        if mask[t].any():
            steps += 1
            for n in range(N):
                if mask[t, n]:
                    loss += (y[t, n] - target[t, n]) ** 2
                    dy[t, n] = 2 * (y[t, n] - target[t, n])
    return loss / steps, dy / steps
