# loses: check-test-masked-loss
# told: Your tests fail an implementation that is right
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(1)
    for _ in range(20):
        y, target = rng.normal(size=(2, 7, 3))
        mask = rng.random((7, 3)) < 0.7
        loss, dy = masked_loss(y, target, mask)
        assert loss == ((y - target)[mask] ** 2).sum() / mask.sum()
