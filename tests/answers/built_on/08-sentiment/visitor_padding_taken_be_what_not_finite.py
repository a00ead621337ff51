# mistake: padding is taken to be what is not finite, so finite padding is added to the sum of masked_mean (the lengths ...
# read: right
# told: your masked_mean adds the padding up with the words, and divides by the words alone.
def last_state(h, lengths):
    return np.array([h[length - 1, n] for n, length in enumerate(lengths)])


def masked_mean(h, lengths):
    words = np.where(np.isfinite(h), h, 0.0)
    return words.sum(axis=0) / lengths[:, None]
