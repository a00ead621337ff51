# mistake: divides by how many entries are not zero
# told: In masked_mean. In yours stands, with the right numbers, total; what comes next, what is returned, d
def last_state(h, lengths):
    return np.stack([h[L - 1, n] for n, L in enumerate(lengths)])


def masked_mean(h, lengths):
    valid = (np.arange(len(h))[:, None] < lengths)[:, :, None]
    kept = np.where(valid, h, 0)
    return kept.sum(0) / np.maximum((kept != 0).sum(0), 1)
