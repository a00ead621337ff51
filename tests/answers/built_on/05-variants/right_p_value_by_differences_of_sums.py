# mistake: none
def p_value(a, b):
    scores = [float(s) for s in a] + [float(s) for s in b]
    weights_of = {True: 1 / len(a), False: -1 / len(b)}
    seen = sum(a) / len(a) - sum(b) / len(b)
    verdicts = []
    for picked in combinations(range(len(scores)), len(b)):
        rest = set(picked)
        gap = sum(weights_of[k not in rest] * s for k, s in enumerate(scores))
        verdicts.append(1.0 if gap**2 >= max(abs(seen) - 1e-9, 0) ** 2 else 0.0)
    return sum(verdicts) / len(verdicts)
