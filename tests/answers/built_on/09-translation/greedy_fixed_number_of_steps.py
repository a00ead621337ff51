# mistake: a loop of fixed length as in lax.scan: step is asked `limit` times even when all sentences are over (the lists are right)
# read: nothing
# told: In greedy. Your answers are right, but step is called 4 times where once is enough.
def greedy(step, state, N, start, end, limit):
    said = np.full((limit + 1, N), end)
    symbols = np.full(N, start)
    for t in range(limit):
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        said[t] = symbols
    lengths = (said == end).argmax(axis=0)
    return [said[:length, n].tolist() for n, length in enumerate(lengths)]
