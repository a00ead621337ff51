# mistake: squeezes the symbols, so with N = 1 they are no array of one but a bare number, and it crashes on the first step; right for N above 1
# read: right
# told: In greedy. It stops: IndexError: too many indices for array: array is
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    running = np.ones(N, dtype=bool)
    last = np.full(N, start)
    for _ in range(limit):
        scores, state = step(last, state)
        last = np.squeeze(np.argmax(scores, axis=1))
        running = running & (last != end)
        for n in range(N):
            if running[n]:
                said[n].append(int(last[n]))
        if not running.any():
            break
    return said
