# mistake: examine compares the gradients with central differences of the pair's OWN forward only, and never compares forward with lstm_step: a pair of another cell than the LSTM, or with any other slip in the forward pass that its backward pass shares, lives; right pairs pass, and gradients that do not fit their forward pass are caught
# read: vague
# told: your tests catch 25 of 39 mistaken implementations; 14 live. Of these kinds nothing is caught: Another cell than the LSTM, rightly different
def project(weights, h, state):
    return (weights[0] * h).sum() + (weights[1] * state[0]).sum() + (weights[2] * state[1]).sum()


def one_case(forward, backward, sizes, rng, size_of_gradient):
    T, N, D, H = sizes
    arrays = [rng.normal(size=s) for s in ((T, N, D), (N, H), (N, H), (4 * H, D), (4 * H, H), (4 * H,))]
    weights = [size_of_gradient * rng.normal(size=s) for s in ((T, N, H), (N, H), (N, H))]
    kept = [a.copy() for a in arrays + weights]

    def loss():
        x, h_0, c_0, *params = arrays
        h, state, _ = forward(x, (h_0, c_0), tuple(params))
        return project(weights, h, state)

    x, h_0, c_0, *params = arrays
    h, state, cache = forward(x, (h_0, c_0), tuple(params))
    assert h.shape == (T, N, H)
    assert np.allclose(h[-1], state[0])
    dx, (dh_0, dc_0), dparams = backward(weights[0], (weights[1], weights[2]), cache)
    assert all(np.array_equal(a, k) for a, k in zip(arrays + weights, kept))
    for array, gradient in zip(arrays, [dx, dh_0, dc_0, *dparams]):
        assert gradient.shape == array.shape
        numbers = np.zeros(array.shape)
        for k in np.ndindex(*array.shape):
            old = array[k]
            array[k] = old + 1e-5
            up = loss()
            array[k] = old - 1e-5
            numbers[k] = (up - loss()) / 2e-5
            array[k] = old
        scale = max(np.abs(numbers).max(), np.abs(gradient).max(), 1e-3 * size_of_gradient)
        assert np.abs(numbers - gradient).max() < 1e-5 * scale


def examine(forward, backward):
    rng = np.random.default_rng(3)
    for sizes, size_of_gradient in [
        ((4, 3, 2, 2), 1.0),
        ((1, 1, 2, 1), 1.0),
        ((12, 1, 1, 1), 1.0),
        ((12, 2, 1, 2), 1000.0),
        ((3, 2, 1, 3), 1e-6),
    ]:
        one_case(forward, backward, sizes, rng, size_of_gradient)
