# loses: check-tests-that-kill
# told: Your tests catch 30 of 39 mistaken implementations; 9 live.
# told: dh is read from the wrong end
def examine(forward, backward):
    rng = np.random.default_rng(1)
    T, N, D, H = 6, 2, 3, 4
    x = rng.normal(size=(T, N, D))
    h0, c0 = rng.normal(size=(N, H)), rng.normal(size=(N, H))
    params = (rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H))
    h, (hT, cT), cache = forward(x, (h0, c0), params)
    state = (h0, c0)
    for t in range(T):
        state, _ = lstm_step(x[t], state, params)
        assert np.allclose(h[t], state[0])
    assert np.allclose(hT, state[0])
    assert np.allclose(cT, state[1])
    dh = np.ones((T, N, H))
    dhT, dcT = rng.normal(size=(N, H)), rng.normal(size=(N, H))
    dx, (dh0, dc0), (dW_x, dW_h, db) = backward(dh, (dhT, dcT), cache)

    def loss(arrays):
        h, (hT, cT), _ = forward(arrays[0], (arrays[1], arrays[2]), tuple(arrays[3:]))
        return np.sum(dh * h) + np.sum(dhT * hT) + np.sum(dcT * cT)

    arrays = [x, h0, c0, *params]
    for k, grad in enumerate([dx, dh0, dc0, dW_x, dW_h, db]):
        assert grad.shape == arrays[k].shape
        for _ in range(3):
            way = rng.normal(size=arrays[k].shape)
            up, down = list(arrays), list(arrays)
            up[k] = arrays[k] + 1e-5 * way
            down[k] = arrays[k] - 1e-5 * way
            slope = (loss(up) - loss(down)) / 2e-5
            assert abs(slope - np.sum(grad * way)) < 1e-5 * max(1, abs(slope))
