# loses: check-pooling
# told: divides by T
def last_state(h, lengths):
    return np.stack([h[l - 1, n] for n, l in enumerate(lengths)])


def masked_mean(h, lengths):
    return np.stack([h[:l, n].sum(axis=0) / len(h) for n, l in enumerate(lengths)])
