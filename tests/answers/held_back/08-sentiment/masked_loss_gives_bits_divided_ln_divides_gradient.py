# mistake: two: masked_loss gives the loss in bits (divided by ln 2) and divides the gradient by T * N, padding included, instead of by the number of words
# read: right
# told: In masked_loss. In yours stands, with the right numbers, losses; what comes next, the part of loss that is made of valid and losses, does no
def masked_loss(a, y, lengths):
    T, N = a.shape
    mask = np.arange(T)[:, None] < lengths
    a = np.where(mask, a, 0.0)
    words = mask.sum()
    nats = np.logaddexp(0, a) - y * a
    loss = (nats[mask] / np.log(2)).sum() / words
    p = 0.5 * (1 + np.tanh(a / 2))
    da = np.where(mask, p - y, 0.0) / (T * N)
    return loss, da
