# mistake: counts each distinct deal once only (a hash keyed by the group's scores): deals that look the same because scores are equal are not counted as often as they occur
# read: right
# told: In p_value. With no two equal numbers in a and b the calls that went wrong go well: what does it do with equal ones?
def p_value(a, b):
    pool = [float(s) for s in list(a) + list(b)]
    seen = abs(np.mean(a) - np.mean(b))
    deals = {}
    for group in combinations(sorted(pool), len(a)):
        mean_a = sum(group) / len(a)
        mean_b = (sum(pool) - sum(group)) / len(b)
        deals[",".join(map(str, group))] = abs(mean_a - mean_b)
    return sum(d >= seen - 1e-9 for d in deals.values()) / len(deals)
