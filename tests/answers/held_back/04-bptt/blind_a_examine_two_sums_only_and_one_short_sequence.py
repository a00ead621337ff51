# mistake: TWO: examine compares only the sum of each gradient array with the sum of the numerical one, so mixed-up entries that keep the sum live, and it tries one size only, a batch of one with three steps, so mistakes that show in batches or longer sequences, or at large numbers, live too.
# read: right
# told: your tests catch 25 of 39 mistaken implementations; 14 live. Of these kinds nothing is caught: Batch
def examine(forward, backward):
    T, N, D, H = 3, 1, 2, 2
    r = np.random.RandomState(0)
    v = {
        "x": r.randn(T, N, D),
        "h": r.randn(N, H),
        "c": r.randn(N, H),
        "W_x": r.randn(4 * H, D),
        "W_h": r.randn(4 * H, H),
        "b": r.randn(4 * H),
    }
    dh, dh_T, dc_T = r.randn(T, N, H), r.randn(N, H), r.randn(N, H)

    def go(w):
        return forward(w["x"], (w["h"], w["c"]), (w["W_x"], w["W_h"], w["b"]))

    h, (h_T, c_T), cache = go(v)
    state = v["h"], v["c"]
    for t in range(T):
        state, _ = lstm_step(v["x"][t], state, (v["W_x"], v["W_h"], v["b"]))
        assert np.allclose(h[t], state[0])
    assert np.allclose(h_T, state[0]) and np.allclose(c_T, state[1])

    dx, (dh_0, dc_0), (dW_x, dW_h, db) = backward(dh, (dh_T, dc_T), cache)
    for name, grad in zip(v, (dx, dh_0, dc_0, dW_x, dW_h, db)):

        def loss(u):
            a, (b, c), _ = go({**v, name: u})
            return (dh * a).sum() + (dh_T * b).sum() + (dc_T * c).sum()

        assert abs(numerical_gradient(loss, v[name]).sum() - np.sum(grad)) < 1e-5
