# mistake: picks the last word by multiplying with a one-hot mask: 0 times NaN
# told: In both_ends. Some of your numbers are NaN: some that are given here are none, and 0 times NaN or infinity is NaN
def both_ends(y, lengths):
    H = y.shape[2] // 2
    last = np.arange(len(y))[:, None] == lengths - 1
    return np.concatenate([(y[:, :, :H] * last[..., None]).sum(axis=0), y[0, :, H:]], axis=1)
