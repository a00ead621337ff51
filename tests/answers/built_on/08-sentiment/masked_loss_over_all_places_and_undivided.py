# mistake: two: masked_loss (1) divides the loss by T N, padding counted in, instead of by the number of words, right where there is no padding; (2) does not divide the gradient by anything, so da is too large by the number of words, right for a batch of one word
# read: right
# told: your masked_loss divides by all steps, the padding among them: divide by the words, the
def masked_loss(a, y, lengths):
    T, N = a.shape
    total, da = 0.0, np.zeros((T, N))
    for n in range(N):
        own = a[: lengths[n], n]
        total += np.sum(np.logaddexp(0, own) - y[n] * own)
        p = 0.5 + 0.5 * np.tanh(own / 2)
        da[: lengths[n], n] = p - y[n]
    return total / (T * N), da
