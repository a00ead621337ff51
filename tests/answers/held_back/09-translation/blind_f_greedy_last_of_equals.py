# mistake: greedy takes the last of equally high scores (the end of a stable sort) instead of the first.
# read: right
# told: In greedy. The only one of 23 calls that goes wrong: greedy(flat, [[0., 0.], [0., 1.]], 2, 0, 4, 3)
def greedy(step, state, N, start, end, limit):
    out = [[] for _ in range(N)]
    done = [False] * N
    last = np.array([start] * N)
    t = 0
    while t < limit and not all(done):
        scores, state = step(last, state)
        last = np.argsort(scores, axis=1, kind="stable")[:, -1]
        for n, word in enumerate(last.tolist()):
            done[n] = done[n] or word == end
            if not done[n]:
                out[n].append(word)
        t += 1
    return out
