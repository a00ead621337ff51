# mistake: each row is made at once from the row above (up and diagonal), but the entry to the left in the same row is never looked at; a running maximum along the row is missing
# read: right
# told: your lcs_table gives the numbers that come out if, where table[i, j] is made, table[i -
def lcs_table(a, b):
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    ids = {word: k for k, word in enumerate({*a, *b})}
    coded = np.array([ids[word] for word in b], dtype=int)
    for i, word in enumerate(a):
        np.maximum(table[i, 1:], table[i, :-1] + (coded == ids[word]), out=table[i + 1, 1:])
    return table
