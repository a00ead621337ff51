# loses: check-training
# told: not enough
def train(x, y):
    W_x, W_h, b, *_ = new_weights(2, 32, 10, np.random.default_rng(3))
    h, _ = lstm_forward(np.concatenate([x, 1 - x], axis=1), [W_x, W_h, b])
    rows = np.c_[h[-1], np.ones(2 * len(y))]
    wanted = np.eye(10)[np.concatenate([y, y])]
    W = np.linalg.solve(rows.T @ rows + 0.01 * np.eye(33), rows.T @ wanted).T
    return [W_x, W_h, b, W[:, :-1], W[:, -1]]


def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    return np.argmax(h[-1] @ weights[3].T + weights[4], axis=1)
