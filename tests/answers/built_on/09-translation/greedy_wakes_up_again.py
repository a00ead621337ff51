# mistake: whether a sentence is over is asked of its latest symbol alone, so one that has said end goes on when a later step's best symbol is another; shows where a sentence ends before the others and its scores then favour a word.
# read: right
# told: your greedy comes back to life: a sentence that has ended says words again at the next
def greedy(step, state, N, start, end, limit):
    """N lists of symbols, without the end; step(symbols (N,), state) -> scores (N, V), state."""
    said = [[] for _ in range(N)]
    last = np.full(N, start)
    for _ in range(limit):
        scores, state = step(last, state)
        last = np.argmax(scores, axis=1)
        running = last != end
        if not running.any():
            break
        for n in np.nonzero(running)[0]:
            said[n].append(int(last[n]))
    return said
