# mistake: p is clipped to [1e-7, 1 - 1e-7] before the logarithm, so a wrong score beyond some 16 in size costs no more than 16; shows for large scores on the wrong side
# read: right
# told: In masked_loss. Of its parts, loss is wrong, da is right in these calls. Nowhere in yours
def masked_loss(a, y, lengths):
    eps = 1e-7
    words = int(np.sum(lengths))
    loss = 0.0
    da = np.zeros_like(a, dtype=float)
    for n, end in enumerate(lengths):
        p = 0.5 * (1 + np.tanh(0.5 * a[:end, n]))
        safe = np.clip(p, eps, 1 - eps)
        loss -= np.sum(y[n] * np.log(safe) + (1 - y[n]) * np.log(1 - safe))
        da[:end, n] = (p - y[n]) / words
    return loss / words, da
