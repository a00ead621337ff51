# loses: check-pooling
# told: last row of the batch
def last_state(h, lengths):
    return h[-1]


def masked_mean(h, lengths):
    return np.stack([h[:l, n].mean(axis=0) for n, l in enumerate(lengths)])
