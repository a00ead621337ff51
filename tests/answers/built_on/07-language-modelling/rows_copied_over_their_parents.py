# mistake: the token table is reordered in place row by row, so a row is overwritten before a later row has copied from it; shows for widths of 2 or more when a later row's parent is an earlier row that has changed
# read: wrong
# told: In beam_search. The first time that log_p is made, its right numbers stand in yours; when it is made again, they do not: look at what goes f
def beam_search(next_log_p, width, length, end):
    """The best token list of a beam, and its log-probability; next_log_p(list of tokens) -> (V,)."""
    table = np.zeros((width, length), dtype=int)
    total = np.zeros(width)
    size = np.zeros(width, dtype=int)
    used = 1
    for _ in range(length):
        pool = []
        for r in range(used):
            n = size[r]
            if n and table[r, n - 1] == end:
                pool.append((total[r], r, -1))
                continue
            row = next_log_p([int(v) for v in table[r, :n]])
            for v in range(len(row)):
                pool.append((total[r] + row[v], r, v))
        pool.sort(key=lambda item: -item[0])
        pool = pool[:width]
        old_size = size.copy()
        for r, (score, parent, v) in enumerate(pool):
            n = old_size[parent]
            table[r, :n] = table[parent, :n]
            if v >= 0:
                table[r, n] = v
                n = n + 1
            size[r] = n
            total[r] = score
        used = len(pool)
    return [int(v) for v in table[0, : size[0]]], float(total[0])
