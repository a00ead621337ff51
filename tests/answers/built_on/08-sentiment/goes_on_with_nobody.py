# mistake: step is also called, with no rows at all, for every row of x behind the end of all sentences; shows where x is longer than the longest sentence
# read: nothing
# told: your read_packed calls step with no rows where all sentences are over
def read_packed(step, x, lengths, state):
    result = np.array(state)

    def still_reading(t):
        return [n for n in range(len(lengths)) if t < lengths[n]]

    for t in range(x.shape[0]):
        rows = np.array(still_reading(t), dtype=int)
        result[rows] = step(x[t][rows], result[rows])
    return result
