# mistake: train and predict standardise the pixels (StandardScaler habit), but the weights are run by the judge on the pixels as they are
# read: wrong
# told: your predict takes a mean, a spread or something else from all the pictures that it is asked about: each is asked for itself.
def train(x, y):
    x = (x - x.mean()) / x.std()
    rng = np.random.default_rng(3)
    weights = new_weights(2, 32, 10, rng)
    adam = Adam(0.0)
    N = x.shape[1]
    total = 26 * (N // 50)
    k = 0
    for _ in range(26):
        order = rng.permutation(N)
        for s in range(0, N - 49, 50):
            part = order[s : s + 50]
            x_b = x[:, part]
            turn = rng.random(50) < 0.5
            x_b = np.where(turn[None, :, None], -x_b, x_b)
            h, cache = lstm_forward(x_b, weights)
            _, dh, dW, db = last_step_loss(h, weights[3], weights[4], y[part])
            k += 1
            adam.rate = 0.03 * min(k / total / 0.1, (1 - k / total) / 0.9)
            weights = adam.update(weights, lstm_backward(dh, cache, weights) + [dW, db])
    return weights


def predict(weights, x):
    x = (x - x.mean()) / x.std()
    h, _ = lstm_forward(x, weights)
    return np.argmax(h[-1] @ weights[3].T + weights[4], axis=1)
