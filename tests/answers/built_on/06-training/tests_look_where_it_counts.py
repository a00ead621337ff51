# mistake: two in test_masked_loss: dy is compared only at the steps that count, so what stands in its padded places is never looked at, and the padding is always filled with finite numbers, never with NaN or infinity; loss and dy are compared with a loop for masks of all kinds, and arguments, repetition and shape are tested
# read: right
# told: your tests catch 25 of 29 mistaken implementations; 4 live. One that lives: dy is not ma
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(3)

    def by_hand(y, target, mask):
        T, N = mask.shape
        count = sum(1 for t in range(T) for n in range(N) if mask[t, n])
        loss, dy = 0.0, np.zeros((T, N))
        for t in range(T):
            for n in range(N):
                if mask[t, n]:
                    gap = y[t, n] - target[t, n]
                    loss += gap * gap / count
                    dy[t, n] = 2 * gap / count
        return loss, dy

    lengths = np.array([5, 2, 1, 3])
    gaps = rng.random((6, 3)) < 0.5
    gaps[2, 1] = True
    single = np.zeros((4, 3), dtype=bool)
    single[3, 2] = True
    masks = [
        np.arange(5)[:, None] < lengths,
        np.arange(7)[:, None] < lengths,
        np.arange(5)[:, None] < np.array([0, 4, 0]),
        np.arange(5)[::-1, None] < np.array([2, 5, 1]),
        np.ones((4, 3), dtype=bool),
        np.ones((1, 1), dtype=bool),
        np.ones((6, 1), dtype=bool),
        np.array([[True, False, True]]),
        gaps,
        single,
    ]
    for mask in masks:
        for size in (1.0, 1e-4, 1e5):
            y, target = size * rng.normal(size=mask.shape), size * rng.normal(size=mask.shape)
            y[~mask] *= 1000.0
            given = y.copy(), target.copy(), mask.copy()
            loss, dy = by_hand(y, target, mask)
            for _ in range(2):
                got, dgot = masked_loss(y, target, mask)
                assert np.shape(got) == ()
                assert np.shape(dgot) == mask.shape
                assert np.allclose(got, loss, rtol=1e-6, atol=1e-14)
                assert np.allclose(dgot[mask], dy[mask], rtol=1e-6, atol=1e-14)
            for now, before in zip((y, target, mask), given, strict=True):
                assert np.array_equal(now, before)
    mask = masks[0]
    y = rng.normal(size=mask.shape)
    loss, dy = masked_loss(y, y.copy(), mask)
    assert np.allclose(loss, 0) and np.allclose(dy[mask], 0)
