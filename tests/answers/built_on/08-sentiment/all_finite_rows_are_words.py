# mistake: Words are told from padding by their being finite instead of by the lengths, so finite numbers that stand at padding are averaged too.
# told: your masked_mean averages over the padding too: the result then hangs on the company that
def masked_mean(h, lengths):
    real = np.isfinite(h)
    return np.where(real, h, 0).sum(axis=0) / real.sum(axis=0)
