# mistake: masked_loss takes the mean of each sequence first and then the mean of these over the sequences, so that steps of short sequences weigh more, instead of one mean over all steps that count.
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own mean and th
def masked_loss(y, target, mask):
    T, N = y.shape
    used = [n for n in range(N) if mask[:, n].any()]
    loss = 0.0
    dy = np.zeros((T, N))
    for n in used:
        m = mask[:, n]
        e = y[m, n] - target[m, n]
        loss += np.mean(e**2) / len(used)
        dy[m, n] = 2 * e / m.sum() / len(used)
    return loss, dy
