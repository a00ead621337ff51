# mistake: TWO: read_packed takes sentences with lengths >= t for alive, so each one shorter than x reads one row of padding; and it writes the new states into the array state that was given.
# read: right
# told: your read_packed reads one word too many: a sentence of length 3 has words at t = 0, 1 and 2, so t <
def read_packed(step, x, lengths, state):
    t = 0
    while t < len(x):
        rows = [n for n, length in enumerate(lengths) if length >= t]
        if not rows:
            break
        state[rows] = step(x[t, rows], state[rows])
        t += 1
    return state
