# mistake: picks the row with each length, and the first column for all
# told: h[lengths - 1, 0] is read where h[lengths - 1, arange(len(lengths))] belongs
def last_state(h, lengths):
    return h[lengths - 1, 0]
