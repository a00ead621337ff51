# loses: check-test-masked-loss
# told: your tests stop, which counts as failing it
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(0)
    for T, N in [(1, 1), (4, 3), (6, 2)]:
        mask = (rng.random((T, N)) < 0.5).astype(float)
        mask[0, 0] = 1.0
        y, target = rng.normal(size=(2, T, N))
        loss, dy = masked_loss(np.where(mask == 0, np.nan, y), target, mask)
        assert np.allclose(loss, (mask * (y - target) ** 2).sum() / mask.sum())
        assert np.allclose(dy, 2 * mask * (y - target) / mask.sum())
