# loses: check-greedy
# told: never stops: it goes on behind the end
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    last = np.array([start] * N)
    for _ in range(limit):
        scores, state = step(last, state)
        last = scores.argmax(1)
        for n in range(N):
            out[n].append(int(last[n]))
    return out
