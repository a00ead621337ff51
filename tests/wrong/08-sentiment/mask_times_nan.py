# loses: check-pooling
# told: 0 times NaN
def last_state(h, lengths):
    return h[lengths - 1, np.arange(len(lengths))]


def masked_mean(h, lengths):
    mask = np.arange(len(h))[:, None] < lengths
    return (h * mask[:, :, None]).sum(axis=0) / lengths[:, None]
