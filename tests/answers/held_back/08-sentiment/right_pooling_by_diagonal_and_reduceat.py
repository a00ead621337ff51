# mistake: none
def last_state(h, lengths):
    every_pair = h[np.asarray(lengths) - 1]  # (N, N, H): all columns at the last row of each
    return np.diagonal(every_pair, axis1=0, axis2=1).T.copy()


def masked_mean(h, lengths):
    lengths = np.asarray(lengths)
    by_sentence = np.swapaxes(h, 0, 1)
    own = by_sentence[np.arange(h.shape[0]) < lengths[:, None]]
    begins = np.cumsum(lengths) - lengths
    return np.add.reduceat(own, begins, axis=0) / lengths[:, None]
