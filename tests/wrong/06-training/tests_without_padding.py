# loses: check-test-masked-loss
# told: the mask is not used at all
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(1)
    y, target = rng.normal(size=(2, 7, 3))
    loss, dy = masked_loss(y, target, np.ones((7, 3), bool))
    assert abs(loss - np.mean((y - target) ** 2)) < 1e-9
    assert np.allclose(dy, 2 * (y - target) / 21)
