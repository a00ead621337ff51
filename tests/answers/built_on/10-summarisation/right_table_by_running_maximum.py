# mistake: none
def lcs_table(a, b):
    """table[i, j]: the length of a longest common subsequence of a[:i] and b[:j]."""
    rows = [[0] * (len(b) + 1)]
    for word in a:
        above, best, row = rows[-1], 0, [0]
        for j, other in enumerate(b):
            best = max(best, above[j + 1], above[j] + 1 if word == other else 0)
            row.append(best)
        rows.append(row)
    return np.array(rows, dtype=np.int64)
