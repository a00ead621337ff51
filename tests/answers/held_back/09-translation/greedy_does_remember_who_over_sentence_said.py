# mistake: greedy does not remember who is over: a sentence that said end goes on in the next step if the decoder then says a word
# read: right
# told: your greedy comes back to life: a sentence that has ended says words again at the next step.
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    symbols = np.full(N, start)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        over = symbols == end
        if over.all():
            break
        for n in np.flatnonzero(~over):
            said[n].append(int(symbols[n]))
    return said
