# mistake: after the first step each hypothesis only keeps its own best continuation instead of the width best of all together; shows when two of the best have the same parent, for a width of 2 or more
# read: right
# told: your beam_search goes on greedily from each of the first `width` symbols: at each step
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    lanes = [([], 0.0)]
    for step in range(length):
        if step == 0:
            row = np.asarray(next_log_p([]), dtype=float)
            first = np.argsort(-row, kind="stable")[:width]
            lanes = [([int(v)], float(row[v])) for v in first]
            continue
        for j in range(len(lanes)):
            tokens, total = lanes[j]
            if tokens[-1] == end:
                continue
            row = np.asarray(next_log_p(list(tokens)), dtype=float)
            v = int(row.argmax())
            lanes[j] = (tokens + [v], total + float(row[v]))
    best = 0
    for j in range(1, len(lanes)):
        if lanes[j][1] > lanes[best][1]:
            best = j
    return lanes[best]
