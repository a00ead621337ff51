# mistake: TWO: c_0 is the first row and the last step is missing, f is applied to x as 1 - f
def accumulate(x, f, c_0):
    rows = [c_0]
    for x_t in x[:-1]:
        rows.append(f * rows[-1] + (1 - f) * x_t)
    return np.array(rows)
