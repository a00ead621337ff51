# loses: check-greedy
# told: never hands the state on
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    last = np.array([start] * N)
    over = np.zeros(N, bool)
    for _ in range(limit):
        scores, _ = step(last, state)
        last = scores.argmax(1)
        over |= last == end
        if over.all():
            break
        for n in np.where(~over)[0]:
            out[n].append(int(last[n]))
    return out
