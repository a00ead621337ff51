# mistake: only a loss on h is differentiated, from a zero state, in one small batch; nothing is compared with lstm_step
# read: vague
# told: your tests catch 15 of 39 mistaken implementations; 24 live. Of these kinds nothing is caught: The final state and its gradient; The initial
def examine(forward, backward):
    """Raise an error unless forward and backward are those of an LSTM."""
    r = np.random.default_rng(0)
    T, N, D, H = 6, 2, 3, 4
    x, state = r.normal(size=(T, N, D)), (np.zeros((N, H)), np.zeros((N, H)))
    params = [r.normal(size=(4 * H, D)), r.normal(size=(4 * H, H)), r.normal(size=4 * H)]
    dh, zero = r.normal(size=(T, N, H)), (np.zeros((N, H)), np.zeros((N, H)))
    h, last, cache = forward(x, state, tuple(params))
    dx, dstate, dparams = backward(dh, zero, cache)
    num = numerical_gradient(lambda v: np.sum(dh * forward(v, state, tuple(params))[0]), x)
    assert np.abs(num - dx).max() < 0.05 * np.abs(num).max()
    for k in range(3):

        def loss(v):
            p = list(params)
            p[k] = v
            return np.sum(dh * forward(x, state, tuple(p))[0])

        num = numerical_gradient(loss, params[k])
        assert np.abs(num - dparams[k]).max() < 0.05 * np.abs(num).max()
