# mistake: TWO: test_masked_loss compares the loss with == instead of np.allclose, so that right implementations that sum in another order fail; and it uses only masks that are True everywhere, so that mistakes with the padding live.
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do, or for so
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(5)
    for T, N in [(1, 1), (3, 2), (6, 4), (10, 7)]:
        y = rng.normal(size=(T, N))
        target = rng.normal(size=(T, N))
        mask = np.ones((T, N), dtype=bool)
        loss, dy = masked_loss(y, target, mask)
        assert loss == ((y - target) ** 2).mean()
        assert dy.shape == (T, N)
        assert np.allclose(dy, 2 * (y - target) / (T * N))
