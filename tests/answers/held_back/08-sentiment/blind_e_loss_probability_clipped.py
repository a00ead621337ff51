# mistake: masked_loss clips p to 1e-7 .. 1 - 1e-7 before the logarithm, so a wrong score of 1000 costs about 16 instead of 1000; the gradient is right.
# read: right
# told: In masked_loss. Of its parts, loss is wrong, da is right in these calls. Nowhere in yours stand the
def masked_loss(a, y, lengths):
    eps = 1e-7
    total = lengths.sum()
    loss = 0.0
    da = np.zeros_like(a, dtype=float)
    for n, length in enumerate(lengths):
        p = 0.5 * (1 + np.tanh(0.5 * a[:length, n]))
        safe = np.clip(p, eps, 1 - eps)
        loss -= np.sum(y[n] * np.log(safe) + (1 - y[n]) * np.log(1 - safe))
        da[:length, n] = (p - y[n]) / total
    return loss / total, da
