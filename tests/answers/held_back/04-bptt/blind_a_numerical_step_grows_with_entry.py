# mistake: numerical_gradient scales the step with the entry (eps times max(1, |v_k|)), though eps is to be the same for every entry, so entries larger than 1 get the quotient of another step.
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|): here it is e
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    out = np.empty(v.size)
    flat = v.ravel()
    for k, value in enumerate(flat.copy()):
        step = eps * max(1.0, abs(value))
        flat[k] = value + step
        hi = f(flat.reshape(v.shape))
        flat[k] = value - step
        lo = f(flat.reshape(v.shape))
        flat[k] = value
        out[k] = (hi - lo) / (2 * step)
    return out.reshape(v.shape)
