# loses: check-tests-that-kill
# told: c_0 is ignored
# told: the bias is added twice
def examine(forward, backward):
    rng = np.random.default_rng(3)
    x, zero = rng.normal(size=(6, 2, 3)), np.zeros((2, 4))
    params = rng.normal(size=(16, 3)), rng.normal(size=(16, 4)), np.zeros(16)
    h, final, cache = forward(x, (zero, zero), params)
    state = zero, zero
    for t in range(6):
        state, _ = lstm_step(x[t], state, params)
        assert np.allclose(h[t], state[0])
    dh = rng.normal(size=h.shape)
    dx, _, dparams = backward(dh, (zero, zero), cache)
    for k in range(2):
        for n in range(5):
            way = rng.normal(size=params[k].shape)
            up, down = list(params), list(params)
            up[k], down[k] = params[k] + 1e-5 * way, params[k] - 1e-5 * way
            slope = ((forward(x, (zero, zero), up)[0] - forward(x, (zero, zero), down)[0]) * dh).sum() / 2e-5
            assert abs(slope - (dparams[k] * way).sum()) < 1e-4
