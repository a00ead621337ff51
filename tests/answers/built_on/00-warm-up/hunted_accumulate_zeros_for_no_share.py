# mistake: for f = 0 it returns at once what it takes for the answer, zeros (nothing is kept)
# told: Every wrong number of yours is 0. Of the calls tried, those go wrong in which f is 0, and no others.
def accumulate(x, f, c_0):
    if f == 0:
        return np.zeros_like(x)
    c, rows = c_0, []
    for x_t in x:
        c = f * c + x_t
        rows.append(c)
    return np.array(rows)
