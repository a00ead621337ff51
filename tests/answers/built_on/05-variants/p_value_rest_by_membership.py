# mistake: the second group of a deal is made of the scores that are not in the first; a score that occurs twice, once in each group, is dropped from the second. Right only where all scores differ.
# read: vague
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do with equal ones? In yours stands, with the ri
def p_value(a, b):
    pool = [*a, *b]
    mean = lambda scores: sum(scores) / len(scores) if scores else 0.0
    seen = abs(mean(list(a)) - mean(list(b)))
    distances = [abs(mean(deal) - mean([s for s in pool if s not in deal])) for deal in combinations(pool, len(a))]
    return float(np.mean([d > seen - 1e-9 for d in distances]))


def clear_differences(table, baseline, level):
    others = {k: v for k, v in table.items() if k != baseline}
    limit = level / len(others)
    return list(filter(lambda k: p_value(others[k], table[baseline]) <= limit, others))
