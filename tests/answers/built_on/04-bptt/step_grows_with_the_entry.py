# mistake: the step is eps times the size of the entry where that is above 1, instead of eps for every entry; shows for entries above 1 of a function with a third derivative
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|):
def numerical_gradient(f, v, eps=1e-5):
    base = np.array(v, dtype=np.float64)
    gradient = np.zeros(base.shape)

    def moved(k, by):
        other = base.copy()
        other[k] = other[k] + by
        return f(other)

    for k in np.ndindex(base.shape):
        step = eps * max(1.0, abs(base[k]))
        gradient[k] = (moved(k, step) - moved(k, -step)) / (2 * step)
    return gradient
