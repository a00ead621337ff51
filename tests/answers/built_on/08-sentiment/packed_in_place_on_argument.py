# mistake: the boolean scatter writes into the `state` that was given (np.asarray makes no copy), so the caller's first states are overwritten and a second call gives another answer
# read: right
# told: your read_packed changes state in place: c *= f or c[0] = f writes into the caller's arr
def read_packed(step, x, lengths, state):
    buffer = np.asarray(state)
    alive = np.arange(lengths.max())[:, None] < lengths
    for t in range(len(alive)):
        rows = np.flatnonzero(alive[t])
        buffer[rows] = step(x[t].take(rows, axis=0), buffer.take(rows, axis=0))
    return buffer
