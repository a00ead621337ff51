# mistake: the chunks are shuffled in every pass (the habit of SGD) while the state is carried from one to the next, so ...
# read: wrong
# told: Does each chunk begin with the state that the one before it *in the text* ended with?
def train(chunks, V):
    rng = np.random.default_rng(1)
    weights = new_weights(V, 48, rng)
    adam = Adam(0.03)
    N = chunks[0][0].shape[1]
    for epoch in range(10):
        adam.rate = 0.03 * 0.1 ** (epoch / 9)
        state = zero_state(N, 48)
        for j in rng.permutation(len(chunks)):
            x, y = chunks[j]
            h, state, cache = lstm_forward(x, state, weights)
            loss, dh, d_out = cross_entropy(h, y, weights)
            grads = lstm_backward(dh, cache, weights) + d_out
            weights = adam.update(weights, clip(grads, 0.5))
    return weights
