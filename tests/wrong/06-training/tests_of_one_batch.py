# loses: check-test-masked-loss
# told: One that lives: a batch in which one step alone counts
# told: It lives. Whatever stands after the sixteenth step
def test_masked_loss(masked_loss):
    """Every mask that a batch of one size may have, and numbers of the order of 1."""
    rng = np.random.default_rng(1)
    for share in (0.2, 0.4, 0.6, 0.8, 1.0):
        y, target = 3 * rng.normal(size=(2, 6, 3))
        mask = rng.random((6, 3)) < share
        mask[0, 0], mask[5, 1] = share == 1, True
        y[~mask] = rng.choice([np.nan, 50.0])
        loss, dy = masked_loss(y, target, mask)
        error = np.where(mask, y - target, 0)
        assert np.isclose(loss, (error**2).sum() / mask.sum())
        assert np.allclose(dy, 2 * error / mask.sum())
