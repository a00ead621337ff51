# loses: check-accumulate
# told: range(T - 1) has only T - 1 steps
def accumulate(x, f, c_0):
    c = []
    for t in range(len(x) - 1):
        c_0 = f * c_0 + x[t]
        c.append(c_0)
    return np.array(c)
