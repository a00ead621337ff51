# mistake: only the gradients of x and of the weights are compared with central differences, of a loss on h alone: the ...
# read: right
# told: your tests catch 18 of 39 mistaken implementations; 21 live. Of these kinds nothing is
def examine(forward, backward):
    rng = np.random.default_rng(0)
    T, N, D, H = 6, 2, 3, 4
    x = rng.normal(size=(T, N, D))
    state = rng.normal(size=(N, H)), rng.normal(size=(N, H))
    W_x, W_h, b = rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)
    dh = rng.normal(size=(T, N, H))
    h, _, cache = forward(x, state, (W_x, W_h, b))
    dx, _, (dW_x, dW_h, db) = backward(dh, (np.zeros((N, H)), np.zeros((N, H))), cache)

    def loss(x, W_x, W_h, b):
        return np.sum(dh * forward(x, state, (W_x, W_h, b))[0])

    assert np.allclose(dx, numerical_gradient(lambda v: loss(v, W_x, W_h, b), x), rtol=1e-4, atol=1e-6)
    assert np.allclose(dW_x, numerical_gradient(lambda v: loss(x, v, W_h, b), W_x), rtol=1e-4, atol=1e-6)
    assert np.allclose(dW_h, numerical_gradient(lambda v: loss(x, W_x, v, b), W_h), rtol=1e-4, atol=1e-6)
    assert np.allclose(db, numerical_gradient(lambda v: loss(x, W_x, W_h, v), b), rtol=1e-4, atol=1e-6)
