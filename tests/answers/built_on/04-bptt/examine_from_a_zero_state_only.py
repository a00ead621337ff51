# mistake: the pair is only ever tried from a zero state, with a zero gradient at the final state and with a batch of one, so mistakes in the initial state, in dstate, in (dh_0, dc_0) and in the batch live.
# read: right
# told: your tests catch 22 of 39 mistaken implementations; 17 live. Of these kinds nothing is caught: The initial state and its gradient; Batches o
def examine(forward, backward):
    rng = np.random.default_rng(5)
    T, N, D, H = 6, 1, 3, 4
    x = rng.normal(size=(T, N, D))
    params = (rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H))
    state = (np.zeros((N, H)), np.zeros((N, H)))

    h, last, cache = forward(x, state, params)
    expected, s = [], state
    for x_t in x:
        s, _ = lstm_step(x_t, s, params)
        expected.append(s[0])
    assert np.allclose(h, np.array(expected))
    assert np.allclose(last[0], s[0]) and np.allclose(last[1], s[1])

    dh = rng.normal(size=h.shape)
    dx, _, dparams = backward(dh, (np.zeros((N, H)), np.zeros((N, H))), cache)
    assert np.allclose(dx, numerical_gradient(lambda u: (dh * forward(u, state, params)[0]).sum(), x), atol=1e-6)
    for k in range(3):

        def moved(p, k=k):
            trial = list(params)
            trial[k] = p
            return (dh * forward(x, state, tuple(trial))[0]).sum()

        assert np.allclose(dparams[k], numerical_gradient(moved, params[k]), atol=1e-6)
