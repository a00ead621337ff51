# mistake: masked_mean clears the padding and then takes the mean over all T rows, so the sum is divided by T instead of by the sentence's own length, and short sentences come out too small; right where a sentence has T words; last_state is right
# read: right
# told: your masked_mean divides by T: a short sentence in a long batch gets a mean near zero. D
def last_state(h, lengths):
    return np.array([h[length - 1, n] for n, length in enumerate(lengths)])


def masked_mean(h, lengths):
    cleaned = h.copy()
    for n, length in enumerate(lengths):
        cleaned[length:, n] = 0
    return cleaned.mean(axis=0)
