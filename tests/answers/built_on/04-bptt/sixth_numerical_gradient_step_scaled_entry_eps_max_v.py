# mistake: the step is scaled to the entry, eps * max(1, |v_k|), a half-remembered numerical recipe; the text wants the same eps for every entry
# read: right
# told: your numerical_gradient matches one whose step grows with the entry, eps * max(1, |v|): here it is eps for every entry.
def numerical_gradient(f, v, eps=1e-5):
    v = np.asarray(v, dtype=np.float64)
    out = np.empty_like(v)
    for k in np.ndindex(v.shape):
        step = eps * max(1.0, abs(v[k]))
        w = v.copy()
        w[k] = v[k] + step
        plus = f(w.copy())
        w[k] = v[k] - step
        minus = f(w.copy())
        out[k] = (plus - minus) / (2 * step)
    return out
