# loses: check-accumulate
# told: ignores c_0
def accumulate(x, f, c_0):
    c = np.copy(x)
    for t in range(1, len(c)):
        c[t] += f * c[t - 1]
    return c
