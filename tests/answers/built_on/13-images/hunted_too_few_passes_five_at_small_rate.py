# mistake: too few passes (five) at a small rate
# told: your reader has learned something, and not enough: more passes, more units, a higher rate, one that falls towards the end, or some of the pi
def train(x, y):
    rng = np.random.default_rng(3)
    weights = new_weights(2, 32, 10, rng)
    adam = Adam(0.01)
    for _ in range(5):
        order = rng.permutation(x.shape[1])
        for s in range(0, len(order), 50):
            part = order[s : s + 50]
            h, cache = lstm_forward(x[:, part], weights)
            _, dh, dW_y, db_y = last_step_loss(h, weights[3], weights[4], y[part])
            weights = adam.update(weights, lstm_backward(dh, cache, weights) + [dW_y, db_y])
    return weights
