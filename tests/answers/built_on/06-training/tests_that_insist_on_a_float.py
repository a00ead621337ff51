# mistake: demands that the loss is a Python or NumPy float64 and equals the expected one bit for bit, so right implementations in another style (another order of summing, an array without axes, single precision) are called wrong
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do
def test_masked_loss(masked_loss):
    """Raise AssertionError unless masked_loss(y, target, mask) -> loss, dy does what part 1 asks for."""
    rng = np.random.default_rng(4)
    for T, N in ((1, 1), (3, 5), (20, 4), (2, 2)):
        for _ in range(20):
            y, target = rng.normal(size=(T, N)), rng.normal(size=(T, N))
            mask = rng.random((T, N)) < 0.5
            mask.flat[rng.integers(T * N)] = True
            y[~mask] = rng.choice([0.3, np.nan, np.inf])
            e = np.where(mask, y - target, 0)
            loss, dy = masked_loss(y, target, mask)
            assert isinstance(loss, float)
            assert loss == np.square(e).sum() / mask.sum()
            assert np.allclose(dy, 2 * e / mask.sum())
