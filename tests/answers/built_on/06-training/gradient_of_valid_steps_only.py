# mistake: dy holds the steps that count only, as one flat array, instead of having the shape (T, N) with zeros in the padding.
# told: your masked_loss matches one in which dy has an entry for each step that counts: it
def masked_loss(y, target, mask):
    error = y[mask] - target[mask]
    loss = np.mean(error**2)
    dy = 2 * error / len(error)
    return loss, dy
