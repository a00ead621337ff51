# loses: check-pooling
# told: averages over the padding too
def last_state(h, lengths):
    return np.stack([h[l - 1, n] for n, l in enumerate(lengths)])


def masked_mean(h, lengths):
    return np.mean(h, axis=0)
