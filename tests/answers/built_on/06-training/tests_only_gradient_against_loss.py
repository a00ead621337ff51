# mistake: test_masked_loss compares dy with central differences of the tested function's OWN loss and never computes the loss by another route: functions whose loss is wrong and whose dy fits it live (the sum instead of the mean, a factor 1/2 in both, division by T N instead of the number of steps that count, the mean of the sequences' means); right functions pass, and a dy that does not fit its loss, a padding that matters and changed arguments are caught
# read: vague
# told: your tests catch 17 of 29 mistaken implementations; 12 live. One that lives: loss and dy are divided by all T N steps, padding counted in. a
def masks_to_try(rng):
    yield np.ones((5, 3), bool)
    yield np.arange(5)[:, None] < np.array([5, 2, 1])
    yield np.arange(5)[:, None] < np.array([3, 0, 4])
    yield np.arange(4)[:, None] >= np.array([1, 3])
    yield np.arange(6)[:, None] == np.array([9, 2, 9])
    yield np.ones((1, 1), bool)
    yield np.array([[True], [False], [True]])
    yield rng.random((7, 4)) < 0.5


def test_masked_loss(masked_loss):
    rng = np.random.default_rng(11)
    for mask in masks_to_try(rng):
        y, target = rng.normal(size=(2, *mask.shape)) * 3
        before = y.copy(), target.copy(), mask.copy()
        loss, dy = masked_loss(y, target, mask)
        assert all(np.array_equal(a, b) for a, b in zip(before, (y, target, mask)))
        assert np.ndim(loss) == 0 and np.shape(dy) == mask.shape
        expected = np.zeros(mask.shape)
        for place in zip(*np.nonzero(mask)):
            up, down = y.copy(), y.copy()
            up[place] += 1e-5
            down[place] -= 1e-5
            difference = (
                masked_loss(up, target.copy(), mask.copy())[0] - masked_loss(down, target.copy(), mask.copy())[0]
            )
            expected[place] = difference / 2e-5
        assert np.allclose(dy, expected, atol=1e-6)
        for junk in (1e6, np.nan, np.inf, -np.inf):
            for spoil_y, spoil_target in ((True, False), (False, True), (True, True)):
                y_junk = np.where(mask | (not spoil_y), y, junk)
                target_junk = np.where(mask | (not spoil_target), target, junk)
                again, dy_again = masked_loss(y_junk, target_junk, mask.copy())
                assert np.allclose(again, loss)
                assert np.allclose(dy_again, dy)
