# loses: check-greedy
# told: comes back to life
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    last = np.array([start] * N)
    for _ in range(limit):
        scores, state = step(last, state)
        last = scores.argmax(1)
        if (last == end).all():
            break
        for n in range(N):
            if last[n] != end:
                out[n].append(int(last[n]))
    return out
