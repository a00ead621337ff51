# mistake: the expected loss and gradient divide by all entries (mask.size) instead of the steps that count, so right ...
# read: wrong
# told: an implementation that is right fails your tests: they ask for more than the equations do,
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(0)
    for T, N in [(1, 1), (3, 2), (5, 4)]:
        for _ in range(10):
            y, target = rng.normal(size=(T, N)), rng.normal(size=(T, N))
            mask = rng.random((T, N)) < 0.6
            mask[0, 0] = True
            y[~mask] = np.nan
            loss, dy = masked_loss(y, target, mask)
            diff = np.where(mask, y - target, 0)
            assert np.allclose(loss, (diff**2).mean())
            assert np.allclose(dy, 2 * diff / diff.size)
