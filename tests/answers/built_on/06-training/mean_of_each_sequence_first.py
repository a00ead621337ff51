# mistake: Each sequence's error is averaged over its own steps and then the sequences are averaged, so that steps of short sequences weigh more than those of long ones (loss and gradient alike).
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    T, N = y.shape
    loss, dy = 0.0, np.zeros((T, N))
    used = [n for n in range(N) if mask[:, n].any()]
    for n in used:
        steps = mask[:, n]
        e = y[steps, n] - target[steps, n]
        loss += np.mean(e**2) / len(used)
        dy[steps, n] = 2 * e / len(e) / len(used)
    return loss, dy
