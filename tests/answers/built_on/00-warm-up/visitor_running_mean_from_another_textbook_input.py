# mistake: a running mean from another textbook: the input is weighted with 1 - f, c = f * c + (1 - f) * x
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    c = c_0
    rows = []
    for x_t in x:
        c = f * c + (1 - f) * x_t
        rows.append(c)
    return np.array(rows)
