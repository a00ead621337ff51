# mistake: read_packed puts the states back by indexing with the same order once more, state[order], instead of its inverse; that is right only where the order is its own inverse (two sentences swapped, say).
# read: survived
# told: In read_packed. Nowhere in yours stand the right numbers of restored (restored is a name of our solu
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths)[::-1]
    xs = x[:, order, :]
    s = np.array(state[order])
    sorted_lengths = lengths[order]
    for t in range(sorted_lengths[0]):
        n = np.count_nonzero(sorted_lengths > t)
        s[:n] = step(xs[t, :n], s[:n])
    return s[order]
