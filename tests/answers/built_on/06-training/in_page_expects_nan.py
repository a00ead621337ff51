# mistake: the expected loss is (mask * diff**2).sum() / mask.sum(), which is NaN itself where the padding holds NaN
# read: vague
# told: an implementation that is right fails your tests: they ask for more than the equations do, or for something else. AssertionError (line 57 of
def test_masked_loss(masked_loss):
    """Raise AssertionError unless masked_loss(y, target, mask) -> loss, dy does what part 1 asks for."""
    rng = np.random.default_rng(0)

    def by_hand(y, target, mask):
        total, count = 0.0, 0
        dy = np.zeros(y.shape)
        for t in range(y.shape[0]):
            for n in range(y.shape[1]):
                if mask[t, n]:
                    total += (y[t, n] - target[t, n]) ** 2
                    count += 1
        for t in range(y.shape[0]):
            for n in range(y.shape[1]):
                if mask[t, n]:
                    dy[t, n] = 2 * (y[t, n] - target[t, n]) / count
        return (mask * (y - target) ** 2).sum() / mask.sum(), dy

    for trial in range(150):
        T, N = rng.integers(1, 7, 2) if trial % 10 else rng.integers(15, 25, 2)
        scale = 10.0 ** rng.integers(-3, 4)
        y = rng.normal(size=(T, N)) * scale
        target = rng.normal(size=(T, N)) * scale
        if trial % 7 == 0:
            target[rng.random((T, N)) < 0.5] = 0
            y[rng.random((T, N)) < 0.5] = 0
        style = trial % 5
        if style == 0:
            mask = np.ones((T, N), bool)
        elif style == 1:
            mask = np.arange(T)[:, None] < rng.integers(0, T + 1, N)
        elif style == 2:
            mask = rng.random((T, N)) < 0.5
        elif style == 3:
            mask = np.zeros((T, N), bool)
        else:
            mask = np.arange(T)[:, None] >= rng.integers(0, T + 1, N)
        if not mask.any():
            mask[rng.integers(T), rng.integers(N)] = True
        filling = trial % 3
        if filling == 1:
            for junk in (np.nan, np.inf, -np.inf):
                y[~mask & (rng.random((T, N)) < 0.4)] = junk
                target[~mask & (rng.random((T, N)) < 0.4)] = junk
        elif filling == 2:
            y[~mask] = np.nan
            target[~mask] = np.nan
        given = y.copy(), target.copy(), mask.copy()
        loss, dy = masked_loss(y, target, mask)
        for before, after in zip(given, (y, target, mask)):
            assert np.array_equal(before, after, equal_nan=before.dtype != bool)
        want, dwant = by_hand(y, target, mask)
        assert np.ndim(loss) == 0
        assert np.shape(dy) == (T, N)
        assert np.allclose(loss, want, rtol=1e-6, atol=0)
        assert np.allclose(dy, dwant, rtol=1e-6, atol=0)
        again, dagain = masked_loss(y, target, mask)
        assert np.allclose(again, want, rtol=1e-6, atol=0)
        assert np.allclose(dagain, dwant, rtol=1e-6, atol=0)
        assert np.allclose(dy, dwant, rtol=1e-6, atol=0)
