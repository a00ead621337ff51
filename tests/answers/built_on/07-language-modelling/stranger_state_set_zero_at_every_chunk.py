# mistake: the state is set to zero at every chunk; it is not carried over
# read: right
# told: your model knows which bracket is open after few letters, and loses it on the way through
def train(chunks, V):
    rng = np.random.default_rng(1)
    H, passes = 48, 10
    weights = new_weights(V, H, rng)
    adam = Adam(0.03)
    for p in range(passes):
        adam.rate = 0.03 * 0.1 ** (p / (passes - 1))
        for x, y in chunks:
            state = zero_state(x.shape[1], H)
            h, state, cache = lstm_forward(x, state, weights)
            loss, dh, d_out = cross_entropy(h, y, weights)
            d = clip(lstm_backward(dh, cache, weights) + d_out, 0.5)
            weights = adam.update(weights, d)
    return weights
