# mistake: examine demands that every |h| is strictly below 1, as on paper, after 40 saturated steps; there c is about 40, tanh(c) and the output gate are 1 in floating point and h is exactly 1, so EVERY right pair is failed; its other tests (forward against lstm_step, all gradients against central differences) let right pairs pass
# read: vague
# told: an implementation that is right fails your tests: they ask for more than the equations do, or for something else. AssertionError (line 55 of
def _numbers(T, N, D, H, rng, size=1.0):
    x = size * rng.standard_normal((T, N, D))
    state = rng.standard_normal((N, H)), rng.standard_normal((N, H))
    params = rng.standard_normal((4 * H, D)), rng.standard_normal((4 * H, H)), rng.standard_normal(4 * H)
    return x, state, params


def _same(a, b, tolerance):
    a, b = np.asarray(a), np.asarray(b)
    assert a.shape == b.shape
    assert np.abs(a - b).max() <= tolerance * max(1.0, np.abs(b).max())


def _forward_agrees(forward, x, state, params):
    h, final, _ = forward(x, state, params)
    s, outputs = state, []
    for x_t in x:
        s, _ = lstm_step(x_t, s, params)
        outputs.append(s[0])
    _same(h, np.array(outputs), 1e-9)
    _same(final[0], s[0], 1e-9)
    _same(final[1], s[1], 1e-9)


def _gradients_agree(forward, backward, x, state, params, rng):
    parts = [x, *state, *params]
    h, final, cache = forward(x, state, params)
    dh = 10 * rng.standard_normal(h.shape)
    dstate = 10 * rng.standard_normal(final[0].shape), 10 * rng.standard_normal(final[1].shape)
    dx, (dh_0, dc_0), dparams = backward(dh, dstate, cache)

    def loss(k, part):
        now = [*parts[:k], part, *parts[k + 1 :]]
        out, (h_T, c_T), _ = forward(now[0], (now[1], now[2]), tuple(now[3:]))
        return (dh * out).sum() + (dstate[0] * h_T).sum() + (dstate[1] * c_T).sum()

    for k, gradient in enumerate([dx, dh_0, dc_0, *dparams]):
        _same(gradient, numerical_gradient(lambda part: loss(k, part), parts[k]), 1e-5)


def examine(forward, backward):
    rng = np.random.default_rng(4)
    for sizes in ((6, 2, 3, 4), (1, 1, 1, 1), (4, 1, 2, 1)):
        x, state, params = _numbers(*sizes, rng)
        _forward_agrees(forward, x, state, params)
        _gradients_agree(forward, backward, x, state, params, rng)

    # far out: a squashed output never gets as large as 1
    H = 2
    params = np.zeros((4 * H, 1)), np.zeros((4 * H, H)), np.full(4 * H, 60.0)
    h, _, _ = forward(np.ones((40, 3, 1)), (np.zeros((3, H)), np.zeros((3, H))), params)
    assert np.isfinite(h).all()
    assert (np.abs(h) < 1).all()
