# mistake: predict subtracts the mean picture of the batch that it is asked about, so the class of a picture depends on its company, and one picture alone is all zeros
# read: right
# told: your predict takes a mean, a spread or something else from all the pictures that it is
def train(x, y):
    rng = np.random.default_rng(3)
    x = x - x.mean(axis=1, keepdims=True)
    w, adam = new_weights(8, 24, 10, rng), Adam(0.02)
    for k in range(15):
        for j in np.array_split(rng.permutation(len(y)), max(1, len(y) // 50)):
            h, cache = lstm_forward(x[:, j], w)
            _, dh, dW, db = last_step_loss(h, w[3], w[4], y[j])
            adam.rate = 0.02 * (1 - k / 15)
            w = adam.update(w, [*lstm_backward(dh, cache, w), dW, db])
    return w


def predict(model, x):
    h, _ = lstm_forward(x - x.mean(axis=1, keepdims=True), model)
    return np.argmax(h[-1] @ model[3].T + model[4], axis=1)
