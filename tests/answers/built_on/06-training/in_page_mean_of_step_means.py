# mistake: the mean is taken over the alive sequences of each step and then over the steps (mean of means), dy fits this loss
# read: vague
# told: your masked_loss matches one in which each time step that has a sequence to count has its
def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    dy = np.zeros(y.shape)
    steps = [t for t in range(len(y)) if mask[t].any()]
    loss = 0
    for t in steps:
        alive = mask[t]
        diff = y[t, alive] - target[t, alive]
        loss += (diff**2).mean() / len(steps)
        dy[t, alive] = 2 * diff / alive.sum() / len(steps)
    return loss, dy
