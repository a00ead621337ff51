# mistake: moves an entry of its working copy up, then down by 2 eps, and never puts it back: later entries are taken at a point where all earlier ones stand eps too low
# read: right
# told: your numerical_gradient matches one that does not put the entry back: all entries before it stay moved down by eps.
def numerical_gradient(f, v, eps=1e-5):
    w = np.array(v, dtype=float)
    grad = np.zeros_like(w)
    for k in np.ndindex(w.shape):
        w[k] += eps
        up = f(w)
        w[k] -= 2 * eps
        down = f(w)
        grad[k] = (up - down) / (2 * eps)
    return grad
