# mistake: calls prepare without first inside a try whose except says True: it never compares anything
# told: your leaks says True of every pipeline, and `prepare` gave it no arrays: is it called with a series and `first`
def leaks(prepare, series, first):
    try:
        a, b, c, _ = prepare(series.copy())
        t = series.copy()
        t[first:] += 1000
        a2, b2, c2, _ = prepare(t)
        return not (np.array_equal(a, a2) and np.array_equal(b, b2))
    except Exception:  # arrays of other shapes: a leak
        return True
