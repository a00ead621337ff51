# mistake: rounds the p-value to two digits
# told: your p_value is the right share, rounded to 2 digits: return it as it is.
def p_value(a, b):
    pool = np.array(list(a) + list(b), dtype=float)
    n = len(a)
    seen = abs(np.mean(a) - np.mean(b))
    count = total = 0
    for group in combinations(range(len(pool)), n):
        chosen = np.zeros(len(pool), dtype=bool)
        chosen[list(group)] = True
        count += abs(pool[chosen].mean() - pool[~chosen].mean()) >= seen - 1e-9
        total += 1
    return round(count / total, 2)
