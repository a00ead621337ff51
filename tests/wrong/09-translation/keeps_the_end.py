# loses: check-greedy
# told: keeps the end in the translation
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    last = np.array([start] * N)
    done = [False] * N
    for _ in range(limit):
        scores, state = step(last, state)
        last = scores.argmax(1)
        for n in range(N):
            if not done[n]:
                out[n].append(int(last[n]))
                done[n] = last[n] == end
        if all(done):
            break
    return out
