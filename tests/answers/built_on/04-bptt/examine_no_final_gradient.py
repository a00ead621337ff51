# mistake: examine always calls backward with dstate = zeros (for dh_T and for dc_T), so pairs that lose or garble the gradient which comes to the final state live; all results are compared with a right LSTM, for small, saturated and zero inputs, for N, T, H, D of 1, for long sequences and for large gradients
# read: right
# told: your tests catch 35 of 39 mistaken implementations; 4 live. One that lives: the gradient
def examine(forward, backward):
    def reference(x, state, params, dh, dstate):
        W_x, W_h, b = params
        h_t, c_t = state
        H = h_t.shape[1]
        hs, kept = [], []
        for x_t in x:
            a = x_t @ W_x.T + h_t @ W_h.T + b
            i, f, o = (0.5 * np.tanh(0.5 * a[:, k * H : (k + 1) * H]) + 0.5 for k in (0, 1, 3))
            g = np.tanh(a[:, 2 * H : 3 * H])
            c_new = f * c_t + i * g
            kept.append((x_t, h_t, c_t, i, f, g, o, np.tanh(c_new)))
            h_t, c_t = o * np.tanh(c_new), c_new
            hs.append(h_t)
        last = (h_t, c_t)
        to_h, to_c = dstate
        dx, dW_x, dW_h, db = np.zeros(x.shape), 0 * W_x, 0 * W_h, 0 * b
        for t in range(len(x) - 1, -1, -1):
            x_t, h_p, c_p, i, f, g, o, th = kept[t]
            to_h = to_h + dh[t]
            dc = to_c + to_h * o * (1 - th**2)
            da = np.hstack([dc * g * i * (1 - i), dc * c_p * f * (1 - f), dc * i * (1 - g**2), to_h * th * o * (1 - o)])
            dx[t] = da @ W_x
            dW_x, dW_h, db = dW_x + da.T @ x_t, dW_h + da.T @ h_p, db + da.sum(0)
            to_h, to_c = da @ W_h, dc * f
        return [np.array(hs), *last], [dx, to_h, to_c, dW_x, dW_h, db]

    def same(got, want, scale):
        got = np.asarray(got)
        assert got.shape == want.shape
        assert np.all(np.isfinite(got))
        assert np.all(np.abs(got - want) <= 1e-7 * np.abs(want).max() + 1e-9 * scale)

    def one(rng, sizes, x_scale, c_scale, b_scale, up):
        T, N, D, H = sizes
        x = rng.normal(size=(T, N, D)) * x_scale
        state = rng.normal(size=(N, H)), rng.normal(size=(N, H)) * c_scale
        params = (
            rng.normal(size=(4 * H, D)) * 0.6,
            rng.normal(size=(4 * H, H)) * 0.6,
            rng.normal(size=4 * H) * b_scale,
        )
        dh = rng.normal(size=(T, N, H)) * up
        dstate = np.zeros((N, H)), np.zeros((N, H))
        given = [x, *state, *params, dh, *dstate]
        copies = [v.copy() for v in given]
        outs, grads = reference(x, state, params, dh, dstate)
        for _ in range(2):
            h, (h_T, c_T), cache = forward(x, state, params)
            forward(x[:1] + 1, state, params)
            for _ in range(2):
                dx, (dh_0, dc_0), (dW_x, dW_h, db) = backward(dh, dstate, cache)
                for got, want in zip([dx, dh_0, dc_0, dW_x, dW_h, db], grads, strict=True):
                    same(got, want, up)
            for got, want in zip([h, h_T, c_T], outs, strict=True):
                same(got, want, 1.0)
        for now, before in zip(given, copies, strict=True):
            assert np.array_equal(now, before)

    rng = np.random.default_rng(5)
    for sizes in [(6, 2, 3, 4), (1, 1, 1, 1), (1, 3, 2, 2), (5, 1, 2, 3), (3, 4, 1, 1), (40, 2, 2, 3)]:
        one(rng, sizes, 1.0, 1.0, 0.5, 1.0)
        one(rng, sizes, 1.0, 1.0, 0.5, 1e7)
        one(rng, sizes, 1.0, 1.0, 0.5, 1e-9)
        one(rng, sizes, 1000.0, 1.0, 0.5, 1.0)
        one(rng, sizes, 1.0, 1000.0, 0.5, 1.0)
        one(rng, sizes, 1.0, 1.0, 800.0, 1.0)
        one(rng, sizes, 0.0, 0.0, 0.0, 1.0)
