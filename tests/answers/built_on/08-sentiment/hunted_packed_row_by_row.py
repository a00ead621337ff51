# mistake: sorts by length, and forgets that a sentence's first state may be changed: never reads the last t of the longest
# told: your read_packed calls step more often than once for each t, perhaps with one sentence at a time
def read_packed(step, x, lengths, state):
    s = np.array(state)
    for t in range(len(x)):
        rows = np.flatnonzero(lengths > t)
        for n in rows:
            s[n] = step(x[t, n], s[n])
    return s
