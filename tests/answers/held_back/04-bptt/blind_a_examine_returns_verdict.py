# mistake: examine returns True or False as its verdict instead of raising an error for a wrong pair, so no wrong pair is ever caught.
# read: right
# told: your tests catch 0 of 39 mistaken implementations; 39 live. Of these kinds nothing is caught: Slopes
def examine(forward, backward):
    rng = np.random.default_rng(1)
    T, N, D, H = 6, 2, 3, 4
    x, h0, c0 = rng.normal(size=(T, N, D)), rng.normal(size=(N, H)), rng.normal(size=(N, H))
    params = rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)
    h, (h_T, c_T), cache = forward(x, (h0, c0), params)
    state, hs = (h0, c0), []
    for x_t in x:
        state, _ = lstm_step(x_t, state, params)
        hs.append(state[0])
    ok = np.allclose(h, hs) and np.allclose(h_T, state[0]) and np.allclose(c_T, state[1])
    dh, dh_T, dc_T = rng.normal(size=h.shape), rng.normal(size=(N, H)), rng.normal(size=(N, H))
    dx, _, _ = backward(dh, (dh_T, dc_T), cache)

    def loss(u):
        a, (b, c), _ = forward(u, (h0, c0), params)
        return (dh * a).sum() + (dh_T * b).sum() + (dc_T * c).sum()

    return bool(ok and np.allclose(dx, numerical_gradient(loss, x), atol=1e-5))
