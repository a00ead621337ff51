# mistake: Which sentences are over is decided anew from the last words alone, so a sentence that has ended and then gives another word goes on, and the search stops only when all say the end in the same step.
# told: your greedy comes back to life: a sentence that has ended says words again at the next
def greedy(step, state, N, start, end, limit):
    lists = []
    for n in range(N):
        lists.append([])
    last = np.array([start] * N)
    for k in range(limit):
        scores, state = step(last, state)
        last = np.argmax(scores, axis=1)
        over = [word == end for word in last]
        if all(over):
            return lists
        for n, word in enumerate(last):
            if not over[n]:
                lists[n].append(int(word))
    return lists
