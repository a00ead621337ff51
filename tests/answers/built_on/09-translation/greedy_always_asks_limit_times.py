# mistake: greedy asks `step` limit times, whatever happens, and cuts each column at its first end afterwards, so it goes on asking when all sentences are over; the lists are all right, and the number of calls is right only where some sentence has not ended before the last step
# read: nothing
# told: In greedy. Your answers are right, but step is called 4 times where once is enough.
def greedy(step, state, N, start, end, limit):
    rows = [np.full(N, start)]
    for _ in range(limit):
        scores, state = step(rows[-1], state)
        rows.append(np.argmax(scores, axis=1))

    def until_end(words):
        return words[: words.index(end)] if end in words else words

    return [until_end([int(row[n]) for row in rows[1:]]) for n in range(N)]
