# mistake: the tests put large but finite numbers into the padding only, never NaN or infinity, so an implementation that multiplies with the mask lives.
# read: vague
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(11)
    for T, N in ((1, 1), (5, 3), (4, 6)):
        y, target = rng.normal(size=(2, T, N))
        mask = rng.random((T, N)) < 0.6
        mask[0, 0] = True
        for junk in (0.0, 1e3):
            a, b = (np.where(mask, v, junk * k) for k, v in ((1, y), (-1, target)))
            keep = [v.copy() for v in (a, b, mask)]
            loss, dy = masked_loss(a, b, mask)
            places = list(zip(*np.nonzero(mask)))
            want = sum((y[p] - target[p]) ** 2 for p in places) / len(places)
            slope = np.zeros((T, N))
            for p in places:
                slope[p] = 2 * (y[p] - target[p]) / len(places)
            assert np.shape(loss) == () and np.allclose(loss, want), "loss"
            assert np.shape(dy) == (T, N) and np.allclose(dy, slope), "dy"
            assert all(np.array_equal(v, k) for v, k in zip((a, b, mask), keep)), "changed"
