# loses: check-test-masked-loss
# told: 0 of 7 caught; 7 live.
def test_masked_loss(masked_loss):
    y, target = np.ones((7, 3)), np.zeros((7, 3))
    mask = np.arange(7)[:, None] < np.array([7, 2, 4])
    loss, dy = masked_loss(y, target, mask)
    assert np.ndim(loss) == 0
    assert dy.shape == y.shape
