# mistake: the state starts from zero at every chunk of 5 steps and is not carried over, so the network never learns to hold a bracket for longer than a chunk; predict is right.
# read: right
# told: your model knows which bracket is open after few letters, and loses it on the way through
def train(chunks, V):
    rng = np.random.default_rng(7)
    H, passes = 48, 10
    weights = new_weights(V, H, rng)
    optimiser = Adam(0.03)
    for epoch in range(passes):
        optimiser.rate = 0.03 * (1 - epoch / passes) + 1e-3
        for x, y in chunks:
            state = zero_state(x.shape[1], H)
            h, state, cache = lstm_forward(x, state, weights)
            _, dh, readout = cross_entropy(h, y, weights)
            gradients = lstm_backward(dh, cache, weights) + readout
            weights = optimiser.update(weights, clip(gradients, 0.5))
    return weights


def predict(weights, codes):
    H = weights[1].shape[1]
    h, _, _ = lstm_forward(np.asarray(codes)[:, None], zero_state(1, H), weights)
    return log_softmax(h[:, 0] @ weights[3].T + weights[4])
