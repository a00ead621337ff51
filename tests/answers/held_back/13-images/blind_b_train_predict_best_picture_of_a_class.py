# mistake: predict takes the argmax over the pictures (axis 0) instead of over the classes, so it returns ten numbers of pictures instead of a class for each picture; train is right.
# read: right
# told: your predict returns as many numbers as there are classes, and not one for each picture: the largest
def train(x, y):
    rng = np.random.default_rng(7)
    N, size, epochs = x.shape[1], 50, 26
    weights = new_weights(2, 32, 10, rng)
    optimizer = Adam(0.03)
    total = epochs * (N // size)
    for k in range(total):
        if k % (N // size) == 0:
            order = rng.permutation(N)
        at = (k % (N // size)) * size
        batch = order[at : at + size]
        inputs = x[:, batch].copy()
        flip = rng.random(size) < 0.5
        inputs[:, flip] = 1 - inputs[:, flip]
        states, cache = lstm_forward(inputs, weights)
        scores = states[-1] @ weights[3].T + weights[4]
        scores = scores - scores.max(axis=1, keepdims=True)
        delta = np.exp(scores)
        delta /= delta.sum(axis=1, keepdims=True)
        delta[np.arange(size), y[batch]] -= 1
        delta /= size
        dstates = np.zeros_like(states)
        dstates[-1] = delta @ weights[3]
        grads = lstm_backward(dstates, cache, weights)
        optimizer.rate = 0.03 * min((k + 1) / (0.1 * total), 1 - (k + 1) / total)
        weights = optimizer.update(weights, grads + [delta.T @ states[-1], delta.sum(axis=0)])
    return weights


def predict(weights, x):
    states, _ = lstm_forward(x, weights)
    scores = states[-1] @ weights[3].T + weights[4]
    return np.argmax(scores, axis=0)
