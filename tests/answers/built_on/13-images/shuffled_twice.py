# mistake: pictures and classes are shuffled by two different permutations in every pass, so the reader learns nothing and is right by chance; on every input
# read: vague
# told: your reader says the same class of nearly every picture: are the new weights kept after
def train(x, y):
    rng = np.random.default_rng(1)
    N, B, passes = len(y), 50, 5
    w, adam = new_weights(2, 24, 10, rng), Adam(0.02)
    for k in range(passes):
        xs, ys = x[:, rng.permutation(N)], y[rng.permutation(N)]
        adam.rate = 0.02 * (1 - k / passes)
        for n in range(0, N, B):
            h, cache = lstm_forward(xs[:, n : n + B], w)
            _, dh, dW_y, db_y = last_step_loss(h, w[3], w[4], ys[n : n + B])
            w = adam.update(w, lstm_backward(dh, cache, w) + [dW_y, db_y])
    return w


def predict(model, x):
    return (lstm_forward(x, model)[0][-1] @ model[3].T + model[4]).argmax(-1)
