# mistake: too few passes: three
# told: your reader has learned something, and not enough: more passes, more units, a higher rate, one that falls towards the end, or some of the pi
def train(x, y):
    rng = np.random.default_rng(3)
    weights = new_weights(2, 32, 10, rng)
    adam = Adam(0.0)
    passes, size = 4, 50
    N = x.shape[1]
    total = passes * -(-N // size)
    k = 0
    for _ in range(passes):
        order = rng.permutation(N)
        for s in range(0, N, size):
            part = order[s : s + size]
            h, cache = lstm_forward(x[:, part], weights)
            _, dh, dW_y, db_y = last_step_loss(h, weights[3], weights[4], y[part])
            k += 1
            done = k / total
            adam.rate = 0.01 * (done / 0.1 if done < 0.1 else (1 - done) / 0.9)
            weights = adam.update(weights, lstm_backward(dh, cache, weights) + [dW_y, db_y])
    return weights
