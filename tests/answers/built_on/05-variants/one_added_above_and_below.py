# mistake: One is added to the count and to the number of deals, as for a random sample of deals, although all deals are gone through and the seen one is among them.
# told: In p_value. The smallest call that goes wrong: p_value
def p_value(a, b):
    scores = np.concatenate([np.asarray(a, dtype=float), np.asarray(b, dtype=float)])
    seen = abs(np.mean(a) - np.mean(b))
    hits = deals = 0
    for picked in combinations(range(len(scores)), len(a)):
        group = np.zeros(len(scores), dtype=bool)
        group[list(picked)] = True
        deals += 1
        if abs(scores[group].mean() - scores[~group].mean()) >= seen - 1e-9:
            hits += 1
    return (hits + 1) / (deals + 1)
