# loses: nothing
def leaks(prepare, series, first):
    rng = np.random.default_rng(3)
    L = len(series)
    for trial in range(4):
        own = rng.normal(size=series.shape) * 5
        reference = [np.array(part, dtype=float) for part in prepare(own, first)]
        for start in range(first, L):
            for scale in (1e6, -1e6, 1.0):
                other = own.copy()
                other[start:] = scale * (1 + rng.random((L - start, 1)))
                x, y, x_test, _ = [np.array(part, dtype=float) for part in prepare(other, first)]
                m = start - first
                if start == first and (x.tobytes() != reference[0].tobytes() or y.tobytes() != reference[1].tobytes()):
                    return np.bool_(True)
                if x_test[:, : m + 1].tobytes() != reference[2][:, : m + 1].tobytes():
                    return np.bool_(True)
    return np.bool_(False)
