# mistake: a mathematician tests only that backward is the gradient of forward (projected loss on h, central differences for x and params, zero dstate); never that forward is an LSTM, nor the state's gradients
# read: right
# told: your tests catch 16 of 39 mistaken implementations; 23 live. Of these kinds nothing is caught: The final state and its gradient; Long sequen
def examine(forward, backward):
    rng = np.random.default_rng(3)
    T, N, D, H = 4, 2, 3, 2
    x = rng.normal(size=(T, N, D))
    state = (rng.normal(size=(N, H)), rng.normal(size=(N, H)))
    W_x, W_h, b = rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)
    dh = rng.normal(size=(T, N, H))
    zero = (np.zeros((N, H)), np.zeros((N, H)))
    _, _, cache = forward(x, state, (W_x, W_h, b))
    dx, _, (dW_x, dW_h, db) = backward(dh, zero, cache)

    def loss(x_, A, B, c):
        return np.sum(dh * forward(x_, state, (A, B, c))[0])

    assert np.allclose(dx, numerical_gradient(lambda v: loss(v, W_x, W_h, b), x), atol=1e-6)
    assert np.allclose(dW_x, numerical_gradient(lambda v: loss(x, v, W_h, b), W_x), atol=1e-6)
    assert np.allclose(dW_h, numerical_gradient(lambda v: loss(x, W_x, v, b), W_h), atol=1e-6)
    assert np.allclose(db, numerical_gradient(lambda v: loss(x, W_x, W_h, v), b), atol=1e-6)
