# mistake: masked_loss (two): the mean is over all T * N places, padding included; and the gradient has the wrong sign (y - p)
# read: right
# told: your masked_loss divides by all steps, the padding among them: divide by the words, the sum of the lengths. your masked_loss has the sign of
def masked_loss(a, y, lengths):
    T, N = a.shape
    mask = np.arange(T)[:, None] < lengths
    s = np.where(mask, a, 0.0)
    cost = y * np.logaddexp(0, -s) + (1 - y) * np.logaddexp(0, s)
    loss = np.where(mask, cost, 0.0).mean()
    p = 0.5 * (1 + np.tanh(s / 2))
    da = np.where(mask, y - p, 0.0) / (T * N)
    return loss, da
