# loses: check-pooling
# told: and so is NaN plus or minus a number
def last_state(h, lengths):
    return h[lengths - 1, np.arange(len(lengths))]


def masked_mean(h, lengths):
    return np.array([(h[:, n].sum(axis=0) - h[k:, n].sum(axis=0)) / k for n, k in enumerate(lengths)])
