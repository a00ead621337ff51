# mistake: masked_mean multiplies by a 0/1 mask inside an einsum, and 0 * NaN and 0 * inf are NaN, so padding that is not finite spoils the mean
# read: right
# told: your masked_mean lets what stands in the padding into a calculation: 0 times NaN is NaN
def last_state(h, lengths):
    return h[lengths - 1, np.arange(h.shape[1])]


def masked_mean(h, lengths):
    weight = (np.arange(len(h))[:, None] < lengths) / lengths
    return np.einsum("tnh,tn->nh", h, weight)
