# mistake: demands that the loss is exactly of the type float (type(loss) is float), as in a typed web API; right implementations that return a NumPy number are refused
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do, or for so
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(1)
    masks = []
    for T, N in [(1, 1), (1, 3), (4, 1), (3, 2), (5, 4), (2, 6)]:
        masks.append(np.ones((T, N), bool))
        for share in (0.3, 0.6, 0.8):
            mask = rng.random((T, N)) < share
            mask[rng.integers(T), rng.integers(N)] = True
            masks.append(mask)
        lengths = rng.integers(0, T + 1, N)
        lengths[rng.integers(N)] = T
        masks.append(np.arange(T)[:, None] < lengths)
        one = np.zeros((T, N), bool)
        one[-1, -1] = True
        masks.append(one)
        masks.append(~one if T * N > 1 else one)
        first = np.zeros((T, N), bool)
        first[:, 0] = True
        masks.append(first)
        row = np.zeros((T, N), bool)
        row[-1] = True
        masks.append(row)
    for mask in masks:
        for scale in (1.0, 1e-3, 100.0):
            for bad in (None, np.nan, np.inf, -np.inf, 1e6, 0.0):
                y = rng.normal(size=mask.shape) * scale
                target = rng.normal(size=mask.shape) * scale
                for where in ("y", "target", "both"):
                    y2, t2 = y.copy(), target.copy()
                    if bad is not None:
                        if where != "target":
                            y2[~mask] = bad
                        if where != "y":
                            t2[~mask] = bad
                    elif where != "both":
                        continue
                    loss, total, n = None, 0.0, 0
                    dy = np.zeros(mask.shape)
                    T, N = mask.shape
                    for t in range(T):
                        for k in range(N):
                            if mask[t, k]:
                                n += 1
                                total += (y2[t, k] - t2[t, k]) ** 2
                                dy[t, k] = 2 * (y2[t, k] - t2[t, k])
                    keep = y2.copy(), t2.copy(), mask.copy()
                    loss, got = masked_loss(y2, t2, mask)
                    assert type(loss) is float
                    assert np.isclose(loss, total / n, rtol=1e-6, atol=1e-12)
                    assert np.shape(got) == mask.shape and np.allclose(got, dy / n, rtol=1e-6, atol=1e-12)
                    for a, b in zip(keep, (y2, t2, mask)):
                        assert np.array_equal(a, b, equal_nan=a.dtype != bool)
    for T, N in [(300, 2), (20, 40)]:
        mask = rng.random((T, N)) < 0.9
        y, target = rng.normal(size=(T, N)) * 5, rng.normal(size=(T, N))
        expected = sum((y[t, k] - target[t, k]) ** 2 for t in range(T) for k in range(N) if mask[t, k]) / mask.sum()
        for _ in range(2):
            loss, dy = masked_loss(y, target, mask)
            assert np.isclose(loss, expected)
            assert np.allclose(dy, np.where(mask, 2 * (y - target) / mask.sum(), 0))
    for size in (1e4, 1e6, 1e-5, 1e-7):
        mask = rng.random((4, 3)) < 0.6
        mask[0, 0] = True
        y, target = rng.normal(size=(4, 3)) * size, rng.normal(size=(4, 3)) * size
        loss, dy = masked_loss(y, target, mask)
        diff = np.where(mask, y - target, 0)
        assert np.isclose(loss, (diff**2).sum() / mask.sum(), atol=0)
        assert np.allclose(dy, 2 * diff / mask.sum(), atol=0)
