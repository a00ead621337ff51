# mistake: the words go into arrays with the fixed type "U8" for speed, which cuts them after eight letters; longer words with the same beginning (parameter, parameters) are taken as equal
# read: nothing
def lcs_table(a, b):
    equal = np.equal.outer(np.array(a, dtype="U8"), np.array(b, dtype="U8"))
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i in range(len(a)):
        best = np.maximum(table[i, 1:], table[i, :-1] + equal[i])
        np.maximum.accumulate(best, out=table[i + 1, 1:])
    return table
