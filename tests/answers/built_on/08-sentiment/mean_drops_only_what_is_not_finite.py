# mistake: masked_mean recognises padding by NaN and infinity instead of by the lengths (nanmean of what is finite), so finite padding such as 0 or 7 is averaged in
# read: right
# told: your masked_mean averages over the padding too: the result then hangs on the company tha
def last_state(h, lengths):
    return np.take_along_axis(h, (lengths - 1)[None, :, None], axis=0)[0]


def masked_mean(h, lengths):
    finite = np.isfinite(h)
    return np.where(finite, h, 0.0).sum(axis=0) / finite.sum(axis=0)
