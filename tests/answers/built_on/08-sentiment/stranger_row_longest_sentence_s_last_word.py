# mistake: the row of the longest sentence's last word is taken for all sentences
# read: right
def last_state(h, lengths):
    return h[np.max(lengths) - 1].copy()
