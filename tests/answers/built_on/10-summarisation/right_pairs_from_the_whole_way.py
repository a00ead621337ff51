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
