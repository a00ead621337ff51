# mistake: a slip in the learner's own test: unpacks the two results of forward, which are three
def examine(forward, backward):
    rng = np.random.default_rng(0)
    x, state = rng.normal(size=(6, 2, 3)), (rng.normal(size=(2, 4)), rng.normal(size=(2, 4)))
    params = tuple(rng.normal(size=s) for s in ((16, 3), (16, 4), (16,)))
    h, cache = forward(x, state, params)
    assert h.shape == (6, 2, 4)
