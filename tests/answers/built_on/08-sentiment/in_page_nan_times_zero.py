# mistake: masked_mean multiplies by the mask, so NaN in the padding stays NaN
# read: right
# told: your masked_mean lets what stands in the padding into a calculation: 0 times NaN is NaN
def last_state(h, lengths):
    """The output at each sentence's own last word: h (T, N, H), lengths (N,) -> (N, H)."""
    return h[lengths - 1, np.arange(h.shape[1])]


def masked_mean(h, lengths):
    """The mean over each sentence's own words: h (T, N, H), lengths (N,) -> (N, H)."""
    mask = np.arange(len(h))[:, None] < lengths
    return (mask[:, :, None] * h).sum(axis=0) / lengths[:, None]
