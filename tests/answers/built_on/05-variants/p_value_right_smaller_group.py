# mistake: none
def p_value(a, b):
    few, many = sorted((list(a), list(b)), key=len)
    pool = np.array(few + many, dtype=float)
    pool = pool - pool.mean()  # now the two sums are opposite, and one tells the distance
    # |s / k + s / (n - k)| is the distance of the means for a group of k with the sum s
    k, n = len(few), len(pool)
    factor = 1 / k + 1 / (n - k)
    seen = abs(pool[:k].sum()) * factor
    far = [abs(pool[list(group)].sum()) * factor > seen - 1e-9 for group in combinations(range(n), k)]
    return sum(far) / len(far)
