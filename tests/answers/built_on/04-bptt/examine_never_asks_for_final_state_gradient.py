# mistake: examine always hands zeros as dstate to backward (and its loss sees the outputs h only), so mistakes in how the gradient of the final state (dh_T, dc_T) is used are never seen; the forward pass, its final state and the other gradients are compared with lstm_step and central differences at ordinary sizes
# read: right
# told: your tests catch 29 of 39 mistaken implementations; 10 live. One that lives: the gradien
def examine(forward, backward):
    for seed, (T, N, D, H) in enumerate([(6, 2, 3, 2), (1, 1, 2, 3), (3, 4, 1, 1)]):
        rng = np.random.default_rng(seed)
        x = rng.standard_normal((T, N, D))
        state = (rng.standard_normal((N, H)), rng.standard_normal((N, H)))
        params = tuple(rng.standard_normal(s) for s in ((4 * H, D), (4 * H, H), (4 * H,)))
        weight = rng.standard_normal((T, N, H))

        h, end, cache = forward(x, state, params)
        s = state
        for t in range(T):
            s, _ = lstm_step(x[t], s, params)
            assert np.allclose(h[t], s[0])
        assert np.allclose(end[0], s[0]) and np.allclose(end[1], s[1])

        dx, dstart, dparams = backward(weight, (np.zeros((N, H)), np.zeros((N, H))), cache)
        got = [dx, dstart[0], dstart[1], *dparams]
        point = [x, *state, *params]
        for j in range(6):

            def loss(v, j=j):
                p = point[:j] + [v] + point[j + 1 :]
                return (forward(p[0], (p[1], p[2]), tuple(p[3:]))[0] * weight).sum()

            assert np.allclose(got[j], numerical_gradient(loss, point[j]), rtol=1e-4, atol=1e-7)
