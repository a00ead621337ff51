# mistake: none: a right pick in a wildly different style (plain Python loops, sums of weights instead of ...
def pick(scores, u, temperature):
    import bisect, itertools, math

    drawn = []
    for row, ui in zip(scores.tolist(), u.tolist()):
        top = max(row)
        weights = [math.exp((s - top) / temperature) if (s - top) / temperature > -700 else 0.0 for s in row]
        total = math.fsum(weights)
        sums = list(itertools.accumulate(w / total for w in weights))
        drawn.append(min(bisect.bisect_right(sums, ui), len(row) - 1))
    return np.fromiter(drawn, dtype=np.int64, count=len(drawn))
