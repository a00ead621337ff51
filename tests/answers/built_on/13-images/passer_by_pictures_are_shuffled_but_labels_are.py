# mistake: the pictures are shuffled, but the labels are not: y[start:stop] goes with x[:, order[start:stop]]
# read: right
# told: your reader says the same class of nearly every picture: are the new weights kept after
def train(x, y):
    rng = np.random.default_rng(0)
    weights = new_weights(2, 32, 10, rng)
    adam = Adam(0.03)
    N = x.shape[1]
    updates = 26 * len(range(0, N, 50))
    k = 0
    for epoch in range(26):
        order = rng.permutation(N)
        for start in range(0, N, 50):
            x_b = x[:, order[start : start + 50]]
            y_b = y[start : start + 50]
            x_b = np.where(rng.random(x_b.shape[1])[:, None] < 0.5, 1 - x_b, x_b)
            h, cache = lstm_forward(x_b, weights)
            loss, dh, dW_y, db_y = last_step_loss(h, weights[3], weights[4], y_b)
            k += 1
            adam.rate = 0.03 * min(k / (0.1 * updates), (updates - k) / (0.9 * updates))
            weights = adam.update(weights, lstm_backward(dh, cache, weights) + [dW_y, db_y])
    return weights
