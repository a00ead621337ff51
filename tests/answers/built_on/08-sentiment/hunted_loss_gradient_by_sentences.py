# mistake: the loss as a list comprehension over the sentences that returns a list of one loss a sentence where they are several
def masked_loss(a, y, lengths):
    da, losses = np.zeros_like(a), []
    for n, k in enumerate(lengths):
        own = a[:k, n]
        losses.append(np.sum(np.logaddexp(0, own) - y[n] * own))
        da[:k, n] = 0.5 * np.tanh(0.5 * own) + 0.5 - y[n]
    return np.sum(losses) / lengths.sum(), da / len(losses)
