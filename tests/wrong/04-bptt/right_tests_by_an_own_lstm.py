# loses: nothing
def examine(forward, backward):
    """Two runs side by side: theirs and an own one, forwards and backwards, with large gradients."""
    rng = np.random.default_rng(11)
    for T, N, D, H, much in [(1, 1, 2, 1, 0), (9, 3, 4, 5, 0), (33, 1, 3, 2, 0), (33, 2, 1, 3, 15)]:
        x, h, c = rng.normal(size=(T, N, D)), rng.normal(size=(N, H)), rng.normal(size=(N, H)) * (1 + much)
        x[T // 2] *= much == 0
        params = rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H) + much
        dh, dhT, dcT = (20.0 * 10**much * rng.normal(size=size) for size in [(T, N, H), (N, H), (N, H)])
        theirs, final, cache = forward(x, (h, c), params)
        state, caches = (h, c), []
        for t in range(T):
            state, kept = lstm_step(x[t], state, params)
            caches.append(kept)
            if not np.allclose(theirs[t], state[0]):
                raise ValueError("forward")
        if not np.allclose(final, state):
            raise ValueError("final state")
        dx, dstate, dparams = backward(dh, (dhT, dcT), cache)
        mine = lstm_backward(dh, (dhT, dcT), caches, lstm_step_backward)
        for a, b in zip([dx, *dstate, *dparams], [mine[0], *mine[1], *mine[2]]):
            if np.shape(a) != np.shape(b) or not np.allclose(a, b):
                raise ValueError("backward")
