# mistake: masked_mean divides (N, H) by lengths (N,), which broadcasts along the units; silently wrong where N = H or H = 1, an error where N, H and 1 all differ
# told: could not be broadcast together
# read: right
def last_state(h, lengths):
    N = h.shape[1]
    return h[lengths - 1, np.arange(N)]


def masked_mean(h, lengths):
    own = np.arange(h.shape[0])[:, None] < lengths
    kept = np.where(own[:, :, None], h, 0.0)
    return kept.sum(axis=0) / lengths
