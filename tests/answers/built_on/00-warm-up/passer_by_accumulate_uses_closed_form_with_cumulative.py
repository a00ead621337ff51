# mistake: accumulate uses the closed form with cumulative sums but f to the wrong power on c_0: c_0 decays by f ** (t ...
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    T = len(x)
    rows = []
    for t in range(T):
        total = c_0 * float(f) ** t
        for k in range(t + 1):
            total = total + float(f) ** (t - k) * x[k]
        rows.append(total)
    return np.stack(rows)
