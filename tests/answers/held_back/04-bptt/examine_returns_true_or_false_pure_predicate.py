# mistake: examine returns True or False (a pure predicate) and never raises
# read: vague
def examine(forward, backward):
    def ref(x, state, params, dh, dstate):
        caches, hs = [], []
        for x_t in x:
            state, c = lstm_step(x_t, state, params)
            caches.append(c)
            hs.append(state[0])
        dx, ds, dp = lstm_backward(dh, dstate, caches, lstm_step_backward)
        return [np.stack(hs), *state, dx, *ds, *dp]

    def one(T, N, D, H, seed):
        rng = np.random.default_rng(seed)
        r = rng.standard_normal
        x, state, params = r((T, N, D)), (r((N, H)), r((N, H))), (r((4 * H, D)), r((4 * H, H)), r(4 * H))
        dh, dstate = r((T, N, H)), (r((N, H)), r((N, H)))
        h, s, cache = forward(x, state, params)
        dx, ds, dp = backward(dh, dstate, cache)
        return all(np.allclose(a, b) for a, b in zip([h, *s, dx, *ds, *dp], ref(x, state, params, dh, dstate)))

    return all(one(*s, 0) for s in [(6, 2, 3, 4), (1, 1, 1, 1), (30, 3, 2, 5)])
