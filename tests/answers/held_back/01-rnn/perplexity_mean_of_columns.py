# mistake: two: (1) perplexity takes the exponential for each column (mean over axis 0 only) and then the mean of those perplexities, instead of one mean of all logarithms (right for a one-dimensional p, or where all columns have the same mean logarithm; too large otherwise); (2) bits_per_symbol multiplies the nats by ln 2 instead of dividing (too small by a factor of 0.48, right only where the cross-entropy is 0)
# read: right
# told: your perplexity matches a mean of perplexities, one for each sequence: the mean of the l
def perplexity(p):
    nats = -np.mean(np.log(p), axis=0)
    return np.mean(np.exp(nats))


def bits_per_symbol(p):
    nats = -np.mean(np.log(p))
    return nats * np.log(2)
