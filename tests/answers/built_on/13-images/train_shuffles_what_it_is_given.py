# mistake: the pictures and classes that train is given are put in another order in place (and through NumPy's global random state), so the caller's arrays change and two trainings on the same arrays give two readers.
# read: nothing
# told: your train changes x and y in place: c *= f or c[0] = f writes into the caller's array, c.remove(x) into the caller's list. c = f * c or c.c
def train(x, y):
    np.random.seed(0)
    N = x.shape[1]
    weights = new_weights(2, 32, 10, np.random)
    adam = Adam(0.03)
    for epoch in range(26):
        order = np.random.permutation(N)
        x[:] = x[:, order]
        y[:] = y[order]
        for number, start in enumerate(range(0, N, 50)):
            xb, yb = x[:, start : start + 50], y[start : start + 50]
            xb = np.where(np.random.rand(len(yb), 1) < 0.5, xb, 1 - xb)
            h, cache = lstm_forward(xb, weights)
            score = h[-1] @ weights[3].T + weights[4]
            score -= score.max(axis=1, keepdims=True)
            p = np.exp(score)
            p /= p.sum(axis=1, keepdims=True)
            delta = (p - np.eye(10)[yb]) / len(yb)
            dh = np.zeros(h.shape)
            dh[-1] = delta @ weights[3]
            grads = lstm_backward(dh, cache, weights)
            grads.append(delta.T @ h[-1])
            grads.append(delta.sum(axis=0))
            adam.rate = 0.03 * (1 - (epoch * 26 + number) / (26 * 26))
            weights = adam.update(weights, grads)
    return weights


def predict(model, x):
    h, _ = lstm_forward(x, model)
    return (h[-1] @ model[3].T + model[4]).argmax(axis=-1)
