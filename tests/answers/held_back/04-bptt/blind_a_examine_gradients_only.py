# mistake: examine only compares the backward pass with central differences of the pair's own forward pass, from a zero initial state and without a gradient of the final state, and never compares the forward pass with lstm_step, so other cells and mistakes in the initial or final state live.
# read: right
# told: your tests catch 15 of 39 mistaken implementations; 24 live. Of these kinds nothing is caught: The f
def examine(forward, backward):
    rng = np.random.default_rng(3)
    T, N, D, H = 5, 2, 3, 4
    zeros = np.zeros((N, H))
    x = rng.normal(size=(T, N, D))
    params = [rng.normal(size=s) * 0.5 for s in ((4 * H, D), (4 * H, H), (4 * H,))]
    h, _, cache = forward(x, (zeros, zeros), tuple(params))
    dh = rng.normal(size=h.shape)
    dx, _, dparams = backward(dh, (zeros, zeros), cache)

    def loss_with(k, value):
        parts = [x, *params]
        parts[k] = value
        out, _, _ = forward(parts[0], (zeros, zeros), tuple(parts[1:]))
        return float((dh * out).sum())

    for k, (value, claimed) in enumerate(zip([x, *params], [dx, *dparams])):
        measured = numerical_gradient(lambda u, k=k: loss_with(k, u), value)
        assert np.allclose(measured, claimed, atol=1e-6)
