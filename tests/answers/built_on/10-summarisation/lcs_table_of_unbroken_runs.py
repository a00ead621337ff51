# mistake: lcs_table makes the table of the longest common run of words without gaps that ends at i and j (0 where the words differ) instead of the longest common subsequence; entries where a_i and b_j differ are wrong as soon as something before is in common; right where the texts have nothing in common or where one of them is empty
# read: right
# told: your lcs_table begins again at 0 where two words differ, which finds a common substring:
def lcs_table(a, b):
    table = [[0] * (len(b) + 1)]
    for word in a:
        above = table[-1]
        table.append([0, *(above[j] + 1 if word == other else 0 for j, other in enumerate(b))])
    return np.array(table)
