# mistake: none, the table is filled along its antidiagonals, three arrays indexed by i, with the border given by the length of the diagonal; the word error rate is a ratio of two dot products
def edit_distance(said, heard):
    a, b = np.asarray(said, dtype=int), np.asarray(heard, dtype=int)
    m, n = len(a), len(b)
    far = m + n + 1
    older, old = np.full(m + 1, far), np.full(m + 1, far)
    old[0] = 0
    for d in range(1, m + n + 1):
        new = np.full(m + 1, far)
        i = np.arange(max(0, d - n), min(m, d) + 1)
        if i[0] == 0:
            new[0] = d
        if i[-1] == d:
            new[d] = d
        inner = i[(i > 0) & (i < d)]
        swap = older[inner - 1] + (a[inner - 1] != b[d - inner - 1])
        new[inner] = np.minimum(swap, 1 + np.minimum(old[inner], old[inner - 1]))
        older, old = old, new
    return int(old[m])


def word_error_rate(said, heard, edit_distance):
    ones = np.ones(len(said))
    distances = [edit_distance(one, other) for one, other in zip(said, heard)]
    return float(np.dot(distances, ones) / np.dot(list(map(len, said)), ones))
