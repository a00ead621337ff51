# mistake: two: (1) masked_loss takes the mean within each sequence and then the mean of those over the sequences that have steps, instead of one mean of all steps that count, so steps of short sequences weigh more, in loss and dy (right where all non-empty sequences have equally many steps that count); (2) dy lacks the factor 2 (wrong everywhere but where it is 0); NaN, infinity and empty sequences do no harm
# read: right
# told: In masked_loss. In yours stands, with the right numbers, a part of loss, made of error; what loss ma
def masked_loss(y, target, mask):
    dy = np.zeros(y.shape)
    rows = []
    for n in range(y.shape[1]):
        m = mask[:, n]
        if not m.any():
            continue
        rows.append((n, m, y[m, n] - target[m, n]))
    for n, m, error in rows:
        dy[m, n] = error / len(error) / len(rows)
    return np.mean([np.mean(error**2) for _, _, error in rows]), dy
