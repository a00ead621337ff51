# mistake: each column is filtered by `!= end` at the end instead of cut at its first end; a sentence that is over and says other words later, while others go on, gets these words too
# read: vague
# told: In greedy. An entry is right up to where it should end, and goes on. Asked as in the smallest call that goes wrong, but with limit = 4, it i
def greedy(step, state, N, start, end, limit):
    buffer = np.full((limit, N), end, dtype=np.intp)
    over = np.zeros(N, dtype=bool)
    symbols = np.full(N, start, dtype=np.intp)
    for t in range(limit):
        if over.all():
            break
        scores, state = step(symbols, state)
        np.argmax(scores, axis=1, out=symbols)
        np.logical_or(over, symbols == end, out=over)
        buffer[t] = symbols
    return [column[column != end].tolist() for column in buffer.T]
