# mistake: examine does a gradient check only (backward against differences of the same forward), at one size, and ...
# read: right
# told: your tests catch 25 of 39 mistaken implementations; 14 live. Of these kinds nothing is
def examine(forward, backward):
    rng = np.random.default_rng(1)
    T, N, D, H = 6, 2, 3, 4
    x = rng.normal(size=(T, N, D))
    h0, c0 = rng.normal(size=(N, H)), rng.normal(size=(N, H))
    params = [rng.normal(size=s) for s in ((4 * H, D), (4 * H, H), (4 * H,))]
    dh = rng.normal(size=(T, N, H))
    dstate = rng.normal(size=(N, H)), rng.normal(size=(N, H))
    given = [x, h0, c0, *params]

    def loss(values):
        x, h0, c0, W_x, W_h, b = values
        h, (h_T, c_T), _ = forward(x, (h0, c0), (W_x, W_h, b))
        return np.sum(h * dh) + np.sum(h_T * dstate[0]) + np.sum(c_T * dstate[1])

    _, _, cache = forward(x, (h0, c0), tuple(params))
    dx, (dh_0, dc_0), dparams = backward(dh, dstate, cache)
    for k, got in enumerate([dx, dh_0, dc_0, *dparams]):
        want = numerical_gradient(lambda v: loss(given[:k] + [v] + given[k + 1 :]), given[k])
        assert got.shape == want.shape
        assert np.abs(got - want).max() < 1e-6 * np.abs(want).max()
