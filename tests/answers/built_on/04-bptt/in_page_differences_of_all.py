# mistake: right tests for one batch (1504 calls), but central differences only: no comparison with lstm_step, no edges
# read: vague
# told: your tests catch 23 of 39 mistaken implementations; 16 live. Of these kinds nothing is caught: Another cell than the LSTM, rightly different
def examine(forward, backward):
    """Raise an error unless forward and backward are those of an LSTM."""
    r = np.random.default_rng(0)
    T, N, D, H = 7, 4, 5, 9
    v = [r.normal(size=s) for s in [(T, N, D), (N, H), (N, H), (4 * H, D), (4 * H, H), (4 * H,)]]
    dh, dstate = r.normal(size=(T, N, H)), (r.normal(size=(N, H)), r.normal(size=(N, H)))

    def loss(v):
        h, (h_T, c_T), _ = forward(v[0], (v[1], v[2]), (v[3], v[4], v[5]))
        return np.sum(dh * h) + np.sum(dstate[0] * h_T) + np.sum(dstate[1] * c_T)

    h, last, cache = forward(v[0], (v[1], v[2]), (v[3], v[4], v[5]))
    dx, ds, dp = backward(dh, dstate, cache)
    for k, grad in enumerate([dx, *ds, *dp]):
        num = numerical_gradient(lambda u: loss(v[:k] + [u] + v[k + 1 :]), v[k])
        assert np.allclose(num, grad, rtol=1e-5, atol=1e-7)
