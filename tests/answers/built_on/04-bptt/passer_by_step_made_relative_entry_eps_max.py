# mistake: the step is made relative to the entry, eps * max(1, |v_k|), where the same eps is asked for every entry
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|):
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=float)
    grad = np.zeros_like(v)
    for k in np.ndindex(*v.shape):
        step = eps * max(1.0, abs(v[k]))
        plus = v.copy()
        plus[k] += step
        minus = v.copy()
        minus[k] -= step
        grad[k] = (f(plus) - f(minus)) / (2 * step)
    return grad
