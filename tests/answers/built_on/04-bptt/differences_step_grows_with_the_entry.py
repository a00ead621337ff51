# mistake: the step is eps times max(1, |entry|) and not the same eps for every entry, so with entries above 1 in size the quotient is another one (seen with a coarse eps and a curved f, or by watching where f is asked).
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|):
def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v, dtype=float)
    result = np.zeros(base.shape)
    for index, value in np.ndenumerate(base):
        step = eps * max(1.0, abs(value))
        unit = np.zeros(base.shape)
        unit[index] = step
        result[index] = (f(base + unit) - f(base - unit)) / (2 * step)
    return result
