# mistake: adds one to the count and to the number of deals, (count + 1) / (total + 1), as for randomly drawn permutations, though all deals are counted and the seen one is among them
# read: right
# told: In p_value.
def p_value(a, b):
    pool = np.concatenate([a, b]).astype(float)
    n, m = len(a), len(b)
    seen = abs(np.mean(a) - np.mean(b))
    total, hits = pool.sum(), []
    for idx in combinations(range(n + m), n):
        s = pool[list(idx)].sum()
        hits.append(abs(s / n - (total - s) / m) > seen - 1e-9)
    return (sum(hits) + 1) / (len(hits) + 1)
