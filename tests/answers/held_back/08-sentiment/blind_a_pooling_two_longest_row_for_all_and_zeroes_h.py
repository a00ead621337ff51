# mistake: TWO: last_state takes the row of the longest sentence's last word for all sentences, so shorter ones get padding, and masked_mean overwrites the padding of the given h with zeros in place.
# read: right
# told: your last_state takes the last row of the batch: for a shorter sentence that is padding. Its own las
def last_state(h, lengths):
    return h[max(lengths) - 1].copy()


def masked_mean(h, lengths):
    for n, length in enumerate(lengths):
        h[length:, n] = 0
    return h.sum(axis=0) / np.reshape(lengths, (-1, 1))
