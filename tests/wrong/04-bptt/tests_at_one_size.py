# loses: check-tests-that-kill
# told: Your tests catch 31 of 39 mistaken implementations; 8 live.
# told: A cell that counts would count to ten
def examine(forward, backward):
    """Everything is looked at, in one example with numbers of the order of 1."""
    rng = np.random.default_rng(2)
    x, h, c = rng.normal(size=(10, 3, 2)), rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
    params = rng.normal(size=(16, 2)), rng.normal(size=(16, 4)), rng.normal(size=16)
    dh, dh_T, dc_T = 5 * rng.normal(size=(10, 3, 4)), rng.normal(size=(3, 4)), rng.normal(size=(3, 4))
    theirs, final, cache = forward(x, (h, c), params)
    state, caches = (h, c), []
    for x_t in x:
        state, kept = lstm_step(x_t, state, params)
        caches.append(kept)
    assert np.allclose(final, state) and np.allclose(theirs[-1], state[0])
    dx, dstate, dparams = backward(dh, (dh_T, dc_T), cache)
    ours = lstm_backward(dh, (dh_T, dc_T), caches, lstm_step_backward)
    for a, b in zip([dx, *dstate, *dparams], [ours[0], *ours[1], *ours[2]]):
        assert np.allclose(a, b)
