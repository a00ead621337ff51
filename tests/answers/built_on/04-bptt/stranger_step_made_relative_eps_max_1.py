# mistake: the step is made relative, eps * max(1, |v_k|), as a textbook on numerics advises, though eps is to be the ...
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|):
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    grad = np.zeros(v.shape)
    for k in np.ndindex(v.shape):
        step = eps * max(1.0, abs(v[k]))
        up, down = v.copy(), v.copy()
        up[k] += step
        down[k] -= step
        grad[k] = (f(up) - f(down)) / (2 * step)
    return grad
