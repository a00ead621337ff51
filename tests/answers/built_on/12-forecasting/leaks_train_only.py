# mistake: leaks takes a leak for something that happens to the training arrays alone: it changes the series from `first` on and compares x_train and y_train, and never looks at x_test, so that a pipeline whose training arrays are sound but whose test windows read steps from first + m on (a centred smoothing, filling in from the future) is called clean; right for clean pipelines and for those that scale training by the future
# read: right
# told: your leaks looks at the training alone: what comes after an origin must not move the tes
def leaks(prepare, series, first):
    def same(ours, theirs):
        return ours.shape == theirs.shape and np.allclose(ours, theirs, rtol=1e-9, atol=1e-12, equal_nan=True)

    rng = np.random.default_rng(5)
    steps = np.arange(len(series))[:, None]
    for known in (series, rng.normal(size=series.shape), 20 + 3 * np.sin(steps / 3) + 0.1 * steps):
        known = np.array(known, dtype=float)
        x_known, y_known = prepare(known.copy(), first)[:2]
        for factor in (0.3, 3.0, 300.0, -5.0):
            other = known.copy()
            other[first:] += factor * (1 + rng.random(other[first:].shape))
            x_other, y_other = prepare(other, first)[:2]
            if not (same(x_known, x_other) and same(y_known, y_other)):
                return True
    return False
