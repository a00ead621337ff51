# mistake: none
def pick(scores, u, temperature):
    from bisect import bisect_right
    from itertools import accumulate

    drawn = []
    for row, number in zip(scores, u):
        best = float(max(row))
        weights = [float(np.exp((float(s) - best) / temperature)) for s in row]
        total = sum(weights)
        shares = [w / total for w in weights]
        borders = list(accumulate(shares))
        k = bisect_right(borders, float(number))
        if k == len(borders):
            k = max(place for place, share in enumerate(shares) if share > 0)
        drawn.append(k)
    return np.array(drawn, dtype=int)
