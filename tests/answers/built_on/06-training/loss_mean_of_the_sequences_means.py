# mistake: each sequence's mean is taken first and then the mean of those, so short sequences weigh as much as long ones; wrong (loss and dy) wherever the sequences have different numbers of counted steps.
# read: right
# told: your masked_loss matches one in which each sequence that has a step to count has its own
def masked_loss(y, target, mask):
    T, N = mask.shape
    dy = np.zeros((T, N))
    per_sequence = []
    used = [n for n in range(N) if mask[:, n].any()]
    for n in used:
        rows = np.flatnonzero(mask[:, n])
        gap = y[rows, n] - target[rows, n]
        per_sequence.append(np.mean(gap**2))
        dy[rows, n] = 2 * gap / (len(rows) * len(used))
    return float(np.mean(per_sequence)), dy
