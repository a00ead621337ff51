# mistake: compares with a fixed absolute tolerance of 1e-8 although it also tries gradients of the order of 1e8, so it ...
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do,
def examine(forward, backward):
    def check(T, N, D, H, scale):
        rng = np.random.default_rng(1)
        x = rng.normal(size=(T, N, D))
        state = rng.normal(size=(N, H)), rng.normal(size=(N, H))
        params = rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)
        dh = scale * rng.normal(size=(T, N, H))
        dstate = scale * rng.normal(size=(N, H)), scale * rng.normal(size=(N, H))
        s, hs, caches = state, [], []
        for x_t in x:
            s, cache = lstm_step(x_t, s, params)
            hs.append(s[0])
            caches.append(cache)
        dx0, ds0, dp0 = lstm_backward(dh, dstate, caches, lstm_step_backward)
        h, last, cache = forward(x, state, params)
        dx, ds, dp = backward(dh, dstate, cache)
        for mine, theirs in zip([np.array(hs), *s, dx0, *ds0, *dp0], [h, *last, dx, *ds, *dp]):
            assert mine.shape == theirs.shape
            assert np.max(np.abs(mine - theirs)) < 1e-8

    check(6, 2, 3, 4, 1)
    check(1, 1, 1, 1, 1)
    check(40, 3, 2, 5, 1)
    check(6, 2, 3, 4, 1e8)
