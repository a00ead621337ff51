# mistake: examine never sends a gradient back whose entries are larger than 0.1 (about 0.01, or less), so pairs that clip, bound or drop large gradients live; outputs and all gradients are compared with lstm_step and with central differences, for N, T, D, H of 1, a batch, a long sequence, gates that are shut or open, and zeros
# read: right
# told: your tests catch 36 of 39 mistaken implementations; 3 live. One that lives: the gradient
def examine(forward, backward):
    rng = np.random.default_rng(11)

    def run(x, h, c, W_x, W_h, b):
        outs = []
        for x_t in x:
            (h, c), _ = lstm_step(x_t, (h, c), (W_x, W_h, b))
            outs.append(h)
        return np.stack(outs), h, c

    def close(a, b, slack):
        assert np.shape(a) == np.shape(b)
        assert np.max(np.abs(np.asarray(a) - b)) <= slack  # false for NaN as well

    def trial(T, N, D, H, x_size=1.0, w_size=0.7, b_size=0.5, s_size=0.8, up=0.01, eps=1e-5):
        shapes = [(T, N, D), (N, H), (N, H), (4 * H, D), (4 * H, H), (4 * H,)]
        sizes = [x_size, s_size, s_size, w_size, w_size, b_size]
        v = [rng.uniform(-1, 1, shape) * size for shape, size in zip(shapes, sizes, strict=True)]
        ups = [rng.uniform(-2, 2, shape) * up for shape in [(T, N, H), (N, H), (N, H)]]
        saved = [a.copy() for a in v + ups]

        x, h_0, c_0, *params = v
        h, (h_T, c_T), cache = forward(x, (h_0, c_0), tuple(params))
        want = run(*v)
        for got, right in zip((h, h_T, c_T), want, strict=True):
            close(got, right, 1e-9 * (1 + np.abs(right).max()))
        forward(x * 0.5, (c_0, h_0), tuple(params))

        results = []
        for _ in range(2):
            dx, (dh_0, dc_0), dparams = backward(ups[0], (ups[1], ups[2]), cache)
            results.append([dx, dh_0, dc_0, *dparams])
        for k in range(6):

            def loss(w, k=k):
                out = run(*v[:k], w, *v[k + 1 :])
                return sum((u * o).sum() for u, o in zip(ups, out, strict=True))

            numeric = numerical_gradient(loss, v[k], eps)
            for result in results:
                close(result[k], numeric, 1e-5 * np.abs(numeric).max() + 1e-7 * up)
        for a, before in zip(v + ups, saved, strict=True):
            assert (a == before).all()

    trial(6, 2, 3, 4)
    trial(1, 1, 1, 1)
    trial(4, 1, 2, 3)
    trial(3, 5, 1, 1)
    trial(25, 2, 2, 2, w_size=1.0)
    trial(5, 2, 2, 3, b_size=60.0)
    trial(5, 2, 2, 3, s_size=30.0)
    trial(3, 2, 2, 2, x_size=0.0, s_size=0.0, b_size=0.0)
    trial(4, 2, 3, 2, x_size=100.0, up=1e-4, eps=1e-6)
    trial(4, 2, 3, 2, up=1e-7)
