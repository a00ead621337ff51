# loses: check-test-masked-loss
# told: 0 of 5 caught; 5 live.
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(1)
    y, target = rng.normal(size=(2, 7, 3))
    mask = rng.random((7, 3)) < 0.6
    loss, dy = masked_loss(y, target, mask)
    assert np.isclose(loss, np.mean((y - target)[mask] ** 2))
