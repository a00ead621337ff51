# loses: nothing
def decoder_batch(targets, start, end):
    T = max(map(len, targets)) + 1
    rows = [([start, *t], [*t, end]) for t in targets]
    filled = [[part + [0] * (T - len(part)) for part in row] for row in rows]
    inputs, outputs = (np.array([row[k] for row in filled]).T for k in (0, 1))
    counts = np.array([[t <= len(target) for target in targets] for t in range(T)])
    return [inputs, outputs, counts]


def greedy(step, state, N, start, end, limit):
    last, said = np.repeat(start, N), []
    while len(said) < limit:
        scores, state = step(last, state)
        last = np.array([max(range(len(row)), key=row.__getitem__) for row in scores.tolist()])
        said.append(last)
        if all(end in column for column in zip(*[row.tolist() for row in said])):
            break
    columns = [[int(row[n]) for row in said] for n in range(N)]
    return [c[: c.index(end)] if end in c else c for c in columns]
