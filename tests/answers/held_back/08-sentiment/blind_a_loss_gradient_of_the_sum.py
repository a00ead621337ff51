# mistake: masked_loss returns the mean loss but the gradient of the summed loss: da is not divided by the number of words.
# read: right
# told: your masked_loss does not divide the gradient by the number of words, as the loss is.
def masked_loss(a, y, lengths):
    T, N = a.shape
    total, da = 0.0, np.zeros((T, N))
    for n in range(N):
        s = a[: lengths[n], n]
        total += np.sum(y[n] * np.logaddexp(0, -s) + (1 - y[n]) * np.logaddexp(0, s))
        da[: lengths[n], n] = 0.5 + 0.5 * np.tanh(s / 2) - y[n]
    return total / np.sum(lengths), da
