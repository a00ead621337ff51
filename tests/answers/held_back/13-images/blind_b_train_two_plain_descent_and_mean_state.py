# mistake: TWO: train uses plain gradient descent with a small fixed rate of 0.01 for few passes, so the network has hardly learned anything, and predict reads the class off the mean of all states instead of the state after the last step.
# read: right
# told: your reader says several classes, and has few right, at most twice as many as who guesses: are the n
def train(x, y):
    rng = np.random.default_rng(0)
    weights = new_weights(2, 24, 10, rng)
    for _ in range(5):
        order = rng.permutation(len(y))
        for batch in np.array_split(order, len(y) // 50):
            h, cache = lstm_forward(x[:, batch], weights)
            a = h[-1] @ weights[3].T + weights[4]
            p = np.exp(a - a.max(axis=1, keepdims=True))
            p = p / p.sum(axis=1, keepdims=True)
            da = (p - np.eye(10)[y[batch]]) / len(batch)
            dh = np.zeros_like(h)
            dh[-1] = da @ weights[3]
            gradients = lstm_backward(dh, cache, weights) + [da.T @ h[-1], da.sum(axis=0)]
            weights = [w - 0.01 * g for w, g in zip(weights, gradients)]
    return weights


def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    summary = h.mean(axis=0)
    return (summary @ weights[3].T + weights[4]).argmax(axis=1)
