# mistake: test_masked_loss looks at dy only at the steps that count and never at the padding (nor at its shape), so that functions whose dy is not 0 at padded steps live.
# read: right
# told: your tests catch 25 of 29 mistaken implementations; 4 live. One that lives: dy is not masked: padded
def test_masked_loss(masked_loss):
    rng = np.random.default_rng(11)
    for _ in range(60):
        T, N = rng.integers(1, 7, size=2)
        y, target = rng.normal(size=(T, N)), rng.normal(size=(T, N))
        mask = rng.random((T, N)) < rng.choice([0.1, 0.5, 0.9])
        mask[rng.integers(T), rng.integers(N)] = True
        bad = rng.choice([np.nan, np.inf, -np.inf, 50.0])
        y = np.where(mask, y, bad)
        target = np.where(mask, target, rng.choice([np.nan, 3.0]))
        loss, dy = masked_loss(y, target, mask)
        squares = [(y[t, n] - target[t, n]) ** 2 for t in range(T) for n in range(N) if mask[t, n]]
        assert np.allclose(loss, sum(squares) / len(squares)), "loss"
        for t in range(T):
            for n in range(N):
                if mask[t, n]:
                    assert np.allclose(dy[t, n], 2 * (y[t, n] - target[t, n]) / len(squares)), "gradient"
