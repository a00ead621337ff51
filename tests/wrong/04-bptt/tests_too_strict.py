# loses: check-tests-that-kill
# told: Your tests fail an implementation that is right
def examine(forward, backward):
    rng = np.random.default_rng(3)
    x, h, c = rng.normal(size=(6, 2, 3)), rng.normal(size=(2, 4)), rng.normal(size=(2, 4))
    params = rng.normal(size=(16, 3)), rng.normal(size=(16, 4)), rng.normal(size=16)
    got, _, cache = forward(x, (h, c), params)
    state = h, c
    for t in range(6):
        state, _ = lstm_step(x[t], state, params)
        assert (got[t] == state[0]).all()  # to the last bit
