# mistake: the list of deals leaves out those that swap the two groups (only groups with the first score in them)
def p_value(a, b):
    pool = np.array(list(a) + list(b), dtype=float)
    n = len(a)
    seen = abs(np.mean(a) - np.mean(b))
    count = total = 0
    for group in combinations(range(1, len(pool)), n - 1):
        chosen = np.zeros(len(pool), dtype=bool)
        chosen[[0, *group]] = True
        count += abs(pool[chosen].mean() - pool[~chosen].mean()) >= seen - 1e-9
        total += 1
    return count / total
