# mistake: takes f out of the brackets in each step, f * (c + x_t / f): right, but 0 * infinity where f = 0 (a loop, step by step)
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f
def accumulate(x, f, c_0):
    c, rows = c_0, []
    for x_t in x:
        c = f * (c + x_t / np.float64(f))
        rows.append(c)
    return np.array(rows)
