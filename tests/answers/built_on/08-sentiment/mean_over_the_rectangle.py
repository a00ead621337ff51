# mistake: Two slips: the loss is the mean over all T times N places, padding included as zeros, and the gradient is not divided by any number of words.
# told: your masked_loss divides by all steps, the padding among them: divide by the words, the
def masked_loss(a, y, lengths):
    T, N = a.shape
    losses, da = np.zeros((T, N)), np.zeros((T, N))
    for n in range(N):
        own = a[: lengths[n], n]
        if y[n] == 1:
            losses[: lengths[n], n] = np.logaddexp(0, -own)
        else:
            losses[: lengths[n], n] = np.logaddexp(0, own)
        da[: lengths[n], n] = 0.5 * (1 + np.tanh(own / 2)) - y[n]
    return losses.mean(), da
