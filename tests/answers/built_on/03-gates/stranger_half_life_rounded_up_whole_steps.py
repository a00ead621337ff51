# mistake: half-life rounded up to whole steps (a step is whole, so n must be)
# read: right
def half_life(b):
    b = np.asarray(b, dtype=float)
    return np.ceil(np.log(2) / np.logaddexp(0, -b))
