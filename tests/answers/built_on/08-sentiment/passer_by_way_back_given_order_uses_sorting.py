# mistake: the way back to the given order uses the sorting order itself (s[order]) instead of its inverse
# read: wrong
# told: In read_packed. Nowhere in yours stand the right numbers of restored (restored is a name of our solution). The right numbers, in another order along axis 0.
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths)[::-1]
    xs = x[:, order]
    ls = lengths[order]
    s = state[order]
    for t in range(ls[0]):
        n = (ls > t).sum()
        s[:n] = step(xs[t, :n], s[:n])
    return s[order]
