# mistake: the gradients are compared with those of the own step by == (np.array_equal), so a right pair that adds in another order differs in the last digit and is failed.
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do
def examine(forward, backward):
    rng = np.random.default_rng(11)
    for T, N, D, H in [(6, 2, 3, 4), (1, 1, 1, 1), (12, 3, 2, 5)]:
        draw = lambda *shape: rng.normal(0, 1, shape)
        x, state = draw(T, N, D), (draw(N, H), draw(N, H))
        params = (draw(4 * H, D), draw(4 * H, H), draw(4 * H))
        h, final, cache = forward(x, state, params)

        s, caches, outs = state, [], []
        for x_t in x:
            s, one = lstm_step(x_t, s, params)
            caches.append(one)
            outs.append(s[0])
        assert np.allclose(h, outs)
        assert np.allclose(final, s)

        dh, dstate = draw(T, N, H), (draw(N, H), draw(N, H))
        got = backward(dh, dstate, cache)
        want = lstm_backward(dh, dstate, caches, lstm_step_backward)
        assert np.array_equal(got[0], want[0])
        for a, b in zip(got[1], want[1]):
            assert np.array_equal(a, b)
        for a, b in zip(got[2], want[2]):
            assert np.array_equal(a, b)
