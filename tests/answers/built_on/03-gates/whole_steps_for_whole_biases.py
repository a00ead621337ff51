# mistake: The result is stored into an array of the type of b, so for whole-number biases the half-life is truncated to whole steps.
# told: your half_life matches a half-life cut to a whole number where b is one: the array that
def half_life(b):
    steps = np.empty_like(b)
    steps[...] = np.log(2) / np.logaddexp(0, -np.asarray(b, dtype=float))
    return steps
