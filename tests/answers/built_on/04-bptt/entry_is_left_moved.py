# mistake: an entry is not put back after it was measured, so all later entries are measured at a point that is off by eps; shows for v of more than one entry, of functions that mix them
# read: right
# told: your numerical_gradient matches one that does not put the entry back: all entries before
def numerical_gradient(f, v, eps=1e-5):
    point = v.astype(np.float64)
    out = []
    for k in np.ndindex(point.shape):
        point[k] += eps
        right = f(point.copy())
        point[k] -= 2 * eps
        left = f(point.copy())
        out.append((right - left) / (2 * eps))
    return np.array(out, dtype=np.float64).reshape(point.shape)
