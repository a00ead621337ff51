# mistake: the tests hand in masks of 0.0 and 1.0 (as in Keras) instead of True and False, so right functions that index with the mask fail
# told: your tests stop, which counts as failing it
# read: survived
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(0)
    for T, N in [(1, 1), (4, 3), (6, 2), (2, 5)]:
        for share in (0.2, 0.5, 1.0):
            mask = (rng.random((T, N)) < share).astype(float)
            mask[0, 0] = 1.0
            y, target = rng.normal(size=(T, N)), rng.normal(size=(T, N))
            n = mask.sum()
            expected = (mask * (y - target) ** 2).sum() / n
            grad = 2 * mask * (y - target) / n
            loss, dy = masked_loss(y, target, mask)
            assert np.allclose(loss, expected)
            assert np.allclose(dy, grad)
            y2 = np.where(mask == 0, np.nan, y)
            loss, dy = masked_loss(y2, target, mask)
            assert np.allclose(loss, expected)
            assert np.allclose(dy, grad)
