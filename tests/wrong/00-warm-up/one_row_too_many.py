# loses: check-accumulate
# told: T + 1 rows
def accumulate(x, f, c_0):
    c = [c_0]
    for t in range(x.shape[0]):
        c.append(c[t] * f + x[t])
    return np.array(c)
