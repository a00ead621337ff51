# mistake: greedy does not remember which sentences are over: it leaves out the end itself, but a sentence that says other words after its end gets them too, and it stops early only when all say the end at the same step; right at N = 1, and where a sentence that is over goes on saying the end
# read: right
# told: your greedy comes back to life: a sentence that has ended says words again at the next s
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    symbols = np.full(N, start)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        if (symbols == end).all():
            break
        for n, symbol in enumerate(symbols):
            if symbol != end:
                said[n].append(int(symbol))
    return said
