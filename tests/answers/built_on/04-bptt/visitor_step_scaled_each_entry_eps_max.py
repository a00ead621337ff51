# mistake: the step is scaled to each entry, eps * max(1, |v_k|), instead of the given eps for all
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|):
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=float)
    grad = np.zeros_like(v)
    for k in np.ndindex(*v.shape):
        old = v[k]
        step = eps * max(1.0, abs(old))
        v[k] = old + step
        plus = f(v.copy())
        v[k] = old - step
        minus = f(v.copy())
        v[k] = old
        grad[k] = (plus - minus) / (2 * step)
    return grad
