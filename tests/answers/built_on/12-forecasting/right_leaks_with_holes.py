# mistake: none
def leaks(prepare, series, first):
    whole = np.array(series, dtype=float)
    L = len(whole)
    span = float(np.nanmax(whole) - np.nanmin(whole)) + 1.0

    def run(values):
        return [np.array(part, dtype=float) for part in prepare(values.copy(), first)]

    def differ(a, b):
        if a.shape != b.shape:
            return True
        gone = np.isnan(a)
        if (gone != np.isnan(b)).any():
            return True
        return bool((np.abs(a - b)[~gone] > 1e-9 * (1 + np.abs(a[~gone]))).any())

    def twins(base, begin):
        draw = np.random.default_rng(1000 + begin)
        wild = base.copy()
        wild[begin:] = draw.uniform(-7, 7, size=(L - begin, 1)) * span
        yield wild
        mild = base.copy()
        mild[begin:] += draw.normal(size=(L - begin, 1)) * 0.3 * span
        yield mild

    def train_reached(base):
        honest = run(base)
        return any(differ(honest[k], other[k]) for other in map(run, twins(base, first)) for k in (0, 1))

    def window_reached(base, m):
        honest = run(base)[2][:, m]
        for other in map(run, twins(base, first + m)):
            if other[2].shape[1] <= m or differ(honest, other[2][:, m]):
                return True
        return False

    def with_hole(step):
        base = whole.copy()
        base[step] = np.nan
        return base

    if train_reached(whole) or train_reached(with_hole(first - 1)):
        return True
    M = run(whole)[2].shape[1]
    return any(window_reached(whole, m) or window_reached(with_hole(first + m - 1), m) for m in range(M))
