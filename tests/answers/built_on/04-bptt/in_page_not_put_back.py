# mistake: an entry is moved up and down in the copy but not put back, so the later entries are measured at another place
# read: right
# told: your numerical_gradient matches one that does not put the entry back: all entries before
def numerical_gradient(f, v, eps=1e-5):
    """The gradient of the number f(v) with respect to the array v, by central differences."""
    w = np.array(v, dtype=float)
    grad = np.empty_like(w)
    it = np.nditer(w, flags=["multi_index"])
    for _ in it:
        k = it.multi_index
        w[k] += eps
        up = f(w)
        w[k] -= 2 * eps
        down = f(w)
        grad[k] = (up - down) / (2 * eps)
    return grad
