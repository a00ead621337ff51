# loses: nothing
def edit_distance(said, heard):
    d = {}
    for i in range(len(said) + 1):
        for j in range(len(heard) + 1):
            ways = [0] if i == j == 0 else []
            if i:
                ways.append(d[i - 1, j] + 1)
            if j:
                ways.append(d[i, j - 1] + 1)
            if i and j:
                ways.append(d[i - 1, j - 1] + int(said[i - 1] != heard[j - 1]))
            d[i, j] = min(ways)
    return float(d[len(said), len(heard)])


def word_error_rate(said, heard, edit_distance):
    counts = np.array([[edit_distance(a, b), len(a)] for a, b in zip(said, heard)])
    errors, words = counts.sum(axis=0)
    return np.array(errors / words)
