# mistake: two: last_state is one row late (kept inside the array), masked_mean multiplies by the mask so that NaN stays NaN
# read: right
# told: your last_state reads one row too far: the last of 3 words stands in row 2, and for a
def last_state(h, lengths):
    """The output at each sentence's own last word: h (T, N, H), lengths (N,) -> (N, H)."""
    return h[np.minimum(lengths, len(h) - 1), np.arange(h.shape[1])]


def masked_mean(h, lengths):
    """The mean over each sentence's own words: h (T, N, H), lengths (N,) -> (N, H)."""
    mask = np.arange(len(h))[:, None] < lengths
    return (mask[:, :, None] * h).sum(axis=0) / lengths[:, None]
