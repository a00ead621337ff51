# mistake: the tests compare the gradients with central differences of the same forward, and the final state with h[-1], but never the numbers of forward with an LSTM. Another cell with fitting gradients passes.
# read: right
# told: your tests catch 22 of 39 mistaken implementations; 17 live. Of these kinds nothing is caught: Long sequences; Another cell than the LSTM, r
def examine(forward, backward):
    rng = np.random.default_rng(3)
    T, N, D, H = 4, 2, 3, 2
    draw = lambda *shape: rng.normal(size=shape)
    inputs = [draw(T, N, D), draw(N, H), draw(N, H), draw(4 * H, D), draw(4 * H, H), draw(4 * H)]
    dh, dh_T, dc_T = draw(T, N, H), draw(N, H), draw(N, H)

    def run(x, h_0, c_0, *params):
        return forward(x, (h_0, c_0), params)

    def loss(*values):
        h, (h_T, c_T), _ = run(*values)
        return sum(np.sum(d * v) for d, v in ((dh, h), (dh_T, h_T), (dc_T, c_T)))

    h, (h_T, c_T), cache = run(*inputs)
    assert h.shape == (T, N, H) and np.allclose(h[-1], h_T) and c_T.shape == (N, H)
    dx, dstate, dparams = backward(dh, (dh_T, dc_T), cache)
    for k, got in enumerate([dx, *dstate, *dparams]):
        want = numerical_gradient(lambda v: loss(*inputs[:k], v, *inputs[k + 1 :]), inputs[k])
        assert np.shape(got) == np.shape(want)
        assert np.allclose(got, want, rtol=1e-5, atol=1e-7)
