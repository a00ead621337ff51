# mistake: half_life and forget_bias write into np.empty_like of their input, so for arrays of whole numbers, and for a whole number, the results are cut to whole numbers.
# read: right
# told: your half_life matches a half-life cut to a whole number where b is one: the array that it is writte
guess_steps = 100


def half_life(b):
    b = np.asarray(b)
    steps = np.empty_like(b)
    steps[...] = np.log(2) / np.logaddexp(0, -b)
    return steps


def forget_bias(n):
    n = np.asarray(n)
    bias = np.empty_like(n)
    bias[...] = -np.log(np.expm1(np.log(2) / n))
    return bias
