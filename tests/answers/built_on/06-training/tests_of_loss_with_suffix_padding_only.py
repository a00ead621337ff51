# mistake: the tests are too weak: only square arrays with finite padding at the end of every sequence, none without a counted step, and the gradient is looked at only where the mask is True, so losses that let NaN or infinity through, give padded steps a gradient or take True at the front for granted pass.
# read: right
# told: your tests catch 18 of 29 mistaken implementations; 11 live. One that lives: only the number of steps of each sequence is taken from the mas
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(3)
    for lengths in ([4, 3, 2, 1], [4, 4, 4, 4], [1, 1, 2, 3]):
        mask = np.arange(4)[:, None] < np.array(lengths)
        y, target = rng.normal(size=(2, 4, 4))
        loss, dy = masked_loss(y.copy(), target.copy(), mask.copy())
        count, total = 0, 0.0
        for t in range(4):
            for n in range(4):
                if mask[t, n]:
                    count += 1
                    total += (y[t, n] - target[t, n]) ** 2
        assert np.allclose(loss, total / count)
        assert np.shape(dy) == (4, 4)
        for t, n in zip(*np.nonzero(mask)):
            eps = 1e-5
            up, down = y.copy(), y.copy()
            up[t, n] += eps
            down[t, n] -= eps
            slope = (masked_loss(up, target, mask)[0] - masked_loss(down, target, mask)[0]) / (2 * eps)
            assert np.allclose(dy[t, n], slope, atol=1e-6)
