# loses: check-greedy
# told: fills the translations up to one length
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    last = np.array([start] * N)
    over = np.zeros(N, bool)
    for _ in range(limit):
        scores, state = step(last, state)
        last = scores.argmax(1)
        over |= last == end
        if over.all():
            break
        for n in range(N):
            out[n].append(0 if over[n] else int(last[n]))
    return out
