# mistake: The recurrence is solved by a cumulative sum of x_t / f^t, which divides by zero for f = 0 and gives nan.
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    powers = np.power(float(f), np.arange(1, len(x) + 1))[:, None]
    return powers * (c_0 + np.cumsum(x / powers, axis=0))
