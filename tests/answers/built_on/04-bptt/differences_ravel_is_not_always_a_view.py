# mistake: np.array keeps the memory order of v, and ravel() of an array that is not in C order (such as a transposed one) is a copy, so moving its entries does not move what f gets: the gradient is 0 for a transposed v.
# read: nothing
# told: What does not hold first: The arguments are left as they were, and the same question gets the same answer twice. The same numbers in arrays
def numerical_gradient(f, v, eps=1e-5):
    w = np.array(v, dtype=float)
    flat = w.ravel()
    out = []
    for k in range(flat.size):
        saved = flat[k]
        values = []
        for shift in (+eps, -eps):
            flat[k] = saved + shift
            values.append(float(f(w)))
        flat[k] = saved
        out.append((values[0] - values[1]) / (2 * eps))
    return np.reshape(out, w.shape)
