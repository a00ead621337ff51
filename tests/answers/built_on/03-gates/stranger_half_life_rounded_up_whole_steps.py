# mistake: half-life rounded up to whole steps (a step is whole, so n must be)
# read: right
# told: your half_life matches the half-life rounded up: it is not always whole.
def half_life(b):
    b = np.asarray(b, dtype=float)
    return np.ceil(np.log(2) / np.logaddexp(0, -b))
