# mistake: read_packed takes the first rows for those that still have words without sorting by length first, so unless the sentences come longest first the wrong ones are moved on.
# read: right
# told: your read_packed does not sort by length: the first rows are then not those that still have a word.
def read_packed(step, x, lengths, state):
    out = np.array(state, dtype=float)
    for t in range(int(lengths.max())):
        n = int(np.count_nonzero(lengths > t))
        out[:n] = step(x[t, :n], out[:n])
    return out
