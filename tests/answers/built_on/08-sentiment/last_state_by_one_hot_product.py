# mistake: last_state multiplies h by a mask of 0 and 1 and sums over time, so NaN or infinity at padding becomes NaN (0 * NaN, 0 * inf) in the result; right where padding holds finite numbers, and for sentences as long as the array; masked_mean is right
# read: right
# told: your last_state lets what stands in the padding into a calculation: 0 times NaN is NaN
def last_state(h, lengths):
    time = np.arange(h.shape[0])[:, None]
    at_end = (time == lengths - 1).astype(float)
    return np.einsum("tn,tnh->nh", at_end, h)


def masked_mean(h, lengths):
    return np.stack([h[:length, n].mean(axis=0) for n, length in enumerate(lengths)])
