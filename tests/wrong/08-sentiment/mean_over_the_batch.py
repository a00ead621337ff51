# loses: check-pooling
# told: averages over the batch
def last_state(h, lengths):
    return h[lengths - 1, np.arange(len(lengths))]


def masked_mean(h, lengths):
    mask = (np.arange(len(h))[:, None] < lengths)[:, :, None]
    return np.where(mask, h, 0).sum(axis=1) / mask.sum(axis=1)
