# mistake: sentences are read in groups of equal length, one group after the other, so step is called several times for one t and never with all that still have a word; shows where lengths differ
# read: right
# told: your read_packed calls step more often than once for each t, perhaps with one sentence at
def read_packed(step, x, lengths, state):
    groups = {}
    for n, length in enumerate(lengths):
        groups.setdefault(int(length), []).append(n)
    out = np.empty_like(state)
    for length in sorted(groups, reverse=True):
        members = groups[length]
        current = state[members]
        for t in range(length):
            current = step(x[t, members], current)
        out[members] = current
    return out
