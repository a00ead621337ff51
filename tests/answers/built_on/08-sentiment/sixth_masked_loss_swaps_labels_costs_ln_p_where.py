# mistake: two: masked_loss swaps the labels (costs -ln(1-p) where the label is praise, -ln p where it is blame); and its gradient is divided by the number of sentences, not of words
# read: vague
def masked_loss(a, y, lengths):
    T, N = a.shape
    da = np.zeros((T, N))
    loss = 0.0
    for n in range(N):
        for t in range(lengths[n]):
            s = a[t, n]
            loss += y[n] * np.logaddexp(0, s) + (1 - y[n]) * np.logaddexp(0, -s)
            p = 0.5 * np.tanh(0.5 * s) + 0.5
            da[t, n] = (p - y[n]) / N
    return loss / lengths.sum(), da
