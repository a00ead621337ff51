# mistake: two: divides by the number of sequences that have a step that counts instead of by the number of steps, and ...
# read: right
# told: In masked_loss. In yours stands, with the right numbers, a part of loss, made of error;
def masked_loss(y, target, mask):
    error = np.zeros(y.shape)
    error[mask] = target[mask] - y[mask]
    n = mask.any(axis=0).sum()
    loss = np.sum(error**2) / n
    dy = 2 * error / n
    return loss, dy
