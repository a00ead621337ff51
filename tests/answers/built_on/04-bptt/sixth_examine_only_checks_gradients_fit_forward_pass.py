# mistake: examine only checks that the gradients fit the forward pass (dx and weights, by differences of sum(dh*h)); never compares the forward pass with an LSTM, nor looks at the state's gradients
# read: right
# told: your tests catch 16 of 39 mistaken implementations; 23 live. Of these kinds nothing is caught: The final state and its gradient; Long sequen
def examine(forward, backward):
    rng = np.random.default_rng(0)
    T, N, D, H = 4, 2, 3, 2
    x = rng.normal(size=(T, N, D))
    state = rng.normal(size=(N, H)), rng.normal(size=(N, H))
    params = rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)
    dh = rng.normal(size=(T, N, H))
    zero = np.zeros((N, H)), np.zeros((N, H))
    h, _, cache = forward(x, state, params)
    dx, _, dparams = backward(dh, zero, cache)
    assert h.shape == (T, N, H)
    num = numerical_gradient(lambda v: (dh * forward(v, state, params)[0]).sum(), x)
    assert np.allclose(num, dx, rtol=1e-5, atol=1e-7)
    for k in range(3):

        def loss(p):
            q = list(params)
            q[k] = p
            return (dh * forward(x, state, tuple(q))[0]).sum()

        assert np.allclose(numerical_gradient(loss, params[k]), dparams[k], rtol=1e-5, atol=1e-7)
