# loses: check-tests-that-kill
# told: the forget gate multiplies the candidate and the input gate c_prev
# told: c_0 is ignored
def examine(forward, backward):
    """A gradient check of everything, and nothing about the outputs."""
    rng = np.random.default_rng(3)
    x, h0, c0 = rng.normal(size=(6, 2, 3)), rng.normal(size=(2, 4)), rng.normal(size=(2, 4))
    W_x, W_h, b = rng.normal(size=(16, 3)), rng.normal(size=(16, 4)), rng.normal(size=16)
    arrays = [x, h0, c0, W_x, W_h, b]
    dh, dhT, dcT = 10 * rng.normal(size=(6, 2, 4)), rng.normal(size=(2, 4)), rng.normal(size=(2, 4))

    def loss(arrays):
        x, h0, c0, *params = arrays
        h, (hT, cT), _ = forward(x, (h0, c0), tuple(params))
        return (dh * h).sum() + (dhT * hT).sum() + (dcT * cT).sum()

    cache = forward(x, (h0, c0), (W_x, W_h, b))[2]
    dx, dstate, dparams = backward(dh, (dhT, dcT), cache)
    for k, grad in enumerate([dx, *dstate, *dparams]):
        way = rng.normal(size=arrays[k].shape)
        up, down = list(arrays), list(arrays)
        up[k], down[k] = arrays[k] + 1e-5 * way, arrays[k] - 1e-5 * way
        assert np.isclose((loss(up) - loss(down)) / 2e-5, (grad * way).sum(), rtol=1e-4, atol=1e-4)
