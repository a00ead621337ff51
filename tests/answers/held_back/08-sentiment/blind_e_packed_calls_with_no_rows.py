# mistake: read_packed loops over all rows of x and not only to the longest sentence, so where x has rows behind the end of all sentences step is called with no rows at all.
# read: right
# told: your read_packed calls step with no rows where all sentences are over: x may have rows behind the la
def read_packed(step, x, lengths, state):
    result = np.array(state, copy=True)
    for t, x_t in enumerate(x):
        active = np.flatnonzero(lengths > t)
        result[active] = step(x_t[active], result[active])
    return result
