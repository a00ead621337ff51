# mistake: rows = rows.append(c): append returns None, so the second step stops
# told: In accumulate. It stops: what was returned cannot be graded
def accumulate(x, f, c_0):
    c, rows = c_0, []
    for x_t in x:
        c = f * c + x_t
        rows = rows.append(c)
    return np.array(rows)
