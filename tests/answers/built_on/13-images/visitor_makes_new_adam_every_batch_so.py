# mistake: none: a new Adam for every batch, whose training reaches the shares that are asked for
def train(x, y):
    rng = np.random.default_rng(1)
    weights = new_weights(2, 32, 10, rng)
    N = x.shape[1]
    updates = 26 * ((N + 49) // 50)
    k = 0
    for _ in range(26):
        order = rng.permutation(N)
        for s in range(0, N, 50):
            b = order[s : s + 50]
            turn = rng.integers(2, size=len(b))[None, :, None]
            x_b = np.where(turn == 1, 1 - x[:, b], x[:, b])
            h, cache = lstm_forward(x_b, weights)
            loss, dh, dW_y, db_y = last_step_loss(h, weights[3], weights[4], y[b])
            k += 1
            share = k / updates
            adam = Adam(0.03 * min(share / 0.1, (1 - share) / 0.9))
            weights = adam.update(weights, lstm_backward(dh, cache, weights) + [dW_y, db_y])
    return weights


def predict(weights, x):
    h = lstm_forward(x, weights)[0][-1]
    return np.argmax(h @ weights[3].T + weights[4], axis=1)
