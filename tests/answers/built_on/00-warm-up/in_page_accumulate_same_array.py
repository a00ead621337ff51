# mistake: c_0 is written in place, and the same array is appended at every step, so all rows are c_T
# read: right
# told: your accumulate matches a loop that changes one array in place: every row of the list is
def accumulate(x, f, c_0):
    c = c_0
    rows = []
    for x_t in x:
        c *= f
        c += x_t
        rows.append(c)
    return np.array(rows)
