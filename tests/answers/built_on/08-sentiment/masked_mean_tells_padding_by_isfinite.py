# mistake: masked_mean tells padding by np.isfinite instead of by `lengths`, so padding that holds ordinary numbers (zeros too) is averaged in and counted; right where padding holds only NaN and infinity, and where there is none; last_state is right
# read: right
# told: your masked_mean averages over the padding too: the result then hangs on the company tha
def last_state(h, lengths):
    return h[lengths - 1, np.arange(h.shape[1])]


def masked_mean(h, lengths):
    real = np.isfinite(h)
    total = np.sum(h, axis=0, where=real)
    return total / real.sum(axis=0)
