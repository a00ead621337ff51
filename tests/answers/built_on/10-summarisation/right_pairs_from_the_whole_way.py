# mistake: none
def matched(a, b, table):
    way = [(len(a), len(b))]
    while min(way[-1]) > 0:
        i, j = way[-1]
        same = a[i - 1] == b[j - 1]
        up = same or not table[i][j - 1] > table[i - 1][j]
        left = same or not up
        way.append((i - int(up), j - int(left)))
    return [new for old, new in reversed(list(zip(way, way[1:]))) if old[0] > new[0] and old[1] > new[1]]


def rouge_l(summary, reference, table):
    """ROUGE-L of two lists of words, given their table -> precision, recall, F1."""
    common = table[len(summary), len(reference)]
    if common == 0:
        return (0.0, 0.0, 0.0)
    precision, recall = (common / len(summary), common / len(reference))
    return (precision, recall, 2 * precision * recall / (precision + recall))
