# mistake: exact equality with the own forward pass (another way to round is called wrong)
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do
def examine(forward, backward):
    """Raise an error unless forward and backward are those of an LSTM."""
    r = np.random.default_rng(0)
    for T, N, D, H in [(6, 2, 3, 4), (1, 1, 1, 1), (30, 1, 2, 2)]:
        x, state = r.normal(size=(T, N, D)), (r.normal(size=(N, H)), r.normal(size=(N, H)))
        params = r.normal(size=(4 * H, D)), r.normal(size=(4 * H, H)), r.normal(size=4 * H)
        dh, dstate = r.normal(size=(T, N, H)), (r.normal(size=(N, H)), r.normal(size=(N, H)))
        s, caches, hs = state, [], []
        for x_t in x:
            s, cache = lstm_step(x_t, s, params)
            caches.append(cache)
            hs.append(s[0])
        h, last, cache = forward(x, state, params)
        assert np.array_equal(h, np.stack(hs))
        assert np.array_equal(last[0], s[0]) and np.array_equal(last[1], s[1])
        mine = lstm_backward(dh, dstate, caches, lstm_step_backward)
        theirs = backward(dh, dstate, cache)
        assert np.allclose(mine[0], theirs[0])
        for a, b in zip(mine[1] + tuple(mine[2]), tuple(theirs[1]) + tuple(theirs[2])):
            assert np.allclose(a, b)
