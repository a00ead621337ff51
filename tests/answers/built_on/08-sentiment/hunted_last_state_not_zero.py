# mistake: last_state returns the last row that is not all zeros, and never looks at lengths
def last_state(h, lengths):
    T = len(h)
    alive = (h != 0).any(axis=2)
    last = T - 1 - alive[::-1].argmax(axis=0)
    return h[last, np.arange(h.shape[1])]
