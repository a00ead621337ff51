# mistake: predict starts from a state of 48 cells whatever the weights are, so it fails for weights with another number of cells; train, which uses 48, is right.
# read: right
# told: your predict works for 48 cells alone: W_h, which is (4H, H), says how many there are.
def train(chunks, V):
    gen = np.random.default_rng(0)
    params = new_weights(V, 48, gen)
    adam = Adam(0.03)
    rounds = 10
    for r in range(rounds):
        adam.rate = 0.03 * 0.75**r
        carried = zero_state(chunks[0][0].shape[1], 48)
        for x, y in chunks:
            h, carried, memo = lstm_forward(x, carried, params)
            loss, dh, (dW, db) = cross_entropy(h, y, params)
            grads = [*lstm_backward(dh, memo, params), dW, db]
            params = adam.update(params, clip(grads, 0.5))
    return params


def predict(weights, codes):
    column = np.reshape(codes, (-1, 1))
    hidden, _, _ = lstm_forward(column, zero_state(1, 48), weights)
    scores = hidden[:, 0, :].dot(weights[3].T) + weights[4]
    return log_softmax(scores)
