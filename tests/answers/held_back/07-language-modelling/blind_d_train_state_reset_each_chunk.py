# mistake: train starts every chunk from a state of zeros instead of carrying the state over from the chunk before, so the network never learns to remember for longer than the five steps of a chunk. predict is right.
# read: right
# told: your model knows which bracket is open after few letters, and loses it on the way through long ones.
def train(chunks, V):
    rng = np.random.default_rng(3)
    H, epochs, rate = 48, 10, 0.03
    N = chunks[0][0].shape[1]
    weights = new_weights(V, H, rng)
    optimiser = Adam(rate)
    for epoch in range(epochs):
        optimiser.rate = rate * (1 - 0.9 * epoch / (epochs - 1))
        for x, y in chunks:
            h, _, cache = lstm_forward(x, zero_state(N, H), weights)
            loss, dh, readout = cross_entropy(h, y, weights)
            gradients = lstm_backward(dh, cache, weights) + readout
            weights = optimiser.update(weights, clip(gradients, 0.5))
    return weights


def predict(weights, codes):
    H = weights[1].shape[1]
    h, _, _ = lstm_forward(np.reshape(codes, (-1, 1)), zero_state(1, H), weights)
    return log_softmax(h.squeeze(1) @ weights[3].T + weights[4])
