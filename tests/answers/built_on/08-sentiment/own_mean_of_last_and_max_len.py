# mistake: TWO: the last state is at the index lengths - 2 unless a sentence has one word; the mean is over T
# told: your last_state reads the word before the last. your masked_mean divides by T: a short sentence in a
def last_state(h, lengths):
    return h[np.maximum(lengths - 2, 0), np.arange(h.shape[1])]


def masked_mean(h, lengths):
    valid = np.arange(len(h))[:, None] < lengths
    return np.where(valid[..., None], h, 0).mean(axis=0)
