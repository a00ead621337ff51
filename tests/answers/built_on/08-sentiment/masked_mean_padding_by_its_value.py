# mistake: masked_mean takes for padding what is not finite, and never asks lengths where a sentence ends: finite numbers in the padding go into the sum (it is divided by lengths); right where padding holds only NaN, infinity or 0
# read: right
# told: your masked_mean adds the padding up with the words, and divides by the words alone.
def masked_mean(h, lengths):
    total = np.zeros(h.shape[1:])
    for row in h:
        total += np.where(np.isfinite(row), row, 0.0)
    return total / np.reshape(lengths, (-1, 1))
