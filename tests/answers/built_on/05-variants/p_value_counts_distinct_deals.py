# mistake: p_value puts the deals into a set of their scores, so deals that look alike because scores are equal are counted once instead of as many times as they occur; right where all scores differ
# read: right
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well
def p_value(a, b):
    pool = sorted([*map(float, a), *map(float, b)])
    total, n_a, n_b = sum(pool), len(a), len(b)

    def distance(group):
        return abs(sum(group) / n_a - (total - sum(group)) / n_b)

    seen = distance([float(score) for score in a])
    deals = set(combinations(pool, n_a))
    far = [deal for deal in deals if distance(deal) > seen - 1e-9]
    return len(far) / len(deals)
