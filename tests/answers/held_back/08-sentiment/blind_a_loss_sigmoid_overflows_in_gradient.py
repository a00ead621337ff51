# mistake: masked_loss is stable in the loss, but computes p for the gradient as 1 / (1 + exp(-a)), which overflows and warns for scores near minus a thousand.
# read: right
# told: your masked_loss takes the exponential of a large number: ln(1 + exp(a)) is np.logaddexp(0, a), and
def masked_loss(a, y, lengths):
    mask = np.arange(a.shape[0])[:, np.newaxis] < lengths[np.newaxis, :]
    s = np.where(mask, a, 0.0)
    words = mask.sum()
    per_word = y * np.logaddexp(0, -s) + (1 - y) * np.logaddexp(0, s)
    p = 1 / (1 + np.exp(-s))
    return float(per_word[mask].sum() / words), np.where(mask, (p - y) / words, 0.0)
