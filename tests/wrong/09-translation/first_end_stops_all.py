# loses: check-greedy
# told: stops all sentences at the first end
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    last = np.array([start] * N)
    for _ in range(limit):
        scores, state = step(last, state)
        last = scores.argmax(1)
        if end in last:
            break
        for n in range(N):
            out[n].append(int(last[n]))
    return out
