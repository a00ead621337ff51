# mistake: stops only when all sentences say `end` in the very same step (or at the limit), and does not remember which are over already, so `step` is asked again although all are over; the lists that come back are right, for each is cut at its first end; the number of calls is right too where all sentences end in the same step, for N = 1, or where one goes on to the limit
# read: nothing
# told: In greedy. Your answers are right, but step is called 8 times where 5 times are enough.
def greedy(step, state, N, start, end, limit):
    history = []
    last = np.full(N, start)
    while len(history) < limit:
        scores, state = step(last, state)
        last = scores.argmax(axis=1)
        history.append(last.tolist())
        if np.all(last == end):
            break

    def until_end(words):
        return words[: words.index(end)] if end in words else words

    return [until_end([row[n] for row in history]) for n in range(N)]
