# mistake: test_masked_loss checks dy against central differences of the loss that the tested function itself gives, and never works out what the loss should be, so a wrong loss whose gradient fits it (a sum or half the mean, a mean per sequence, division by T N) is let through; gradients that do not fit the loss, and padding that leaks, are caught
# read: vague
# told: your tests catch 15 of 29 mistaken implementations; 14 live. One that lives: loss and dy are divided by all T N steps, padding counted in. a
def test_masked_loss(masked_loss):
    for seed, (T, N) in enumerate([(4, 3), (1, 1), (5, 2)]):
        rng = np.random.default_rng(seed)
        y, target = rng.normal(size=(T, N)), rng.normal(size=(T, N))
        mask = rng.random((T, N)) < 0.6
        mask[0, 0] = True
        for filler in (0.0, np.nan, np.inf):
            y_full, target_full = np.where(mask, y, filler), np.where(mask, target, filler)
            loss, dy = masked_loss(y_full.copy(), target_full.copy(), mask.copy())
            assert np.isfinite(loss)
            assert dy.shape == (T, N)
            for t in range(T):
                for n in range(N):
                    if not mask[t, n]:
                        assert dy[t, n] == 0
                        continue
                    up, down = y_full.copy(), y_full.copy()
                    up[t, n] += 1e-4
                    down[t, n] -= 1e-4
                    slope = (
                        masked_loss(up, target_full.copy(), mask)[0] - masked_loss(down, target_full.copy(), mask)[0]
                    )
                    assert np.allclose(dy[t, n], slope / 2e-4, rtol=1e-5, atol=1e-7)
