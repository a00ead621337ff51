# mistake: the readout has only the classes that the first batch has; here: labels cut at 1 (a yes/no loss is copied from another assignment)
# told: your reader says the same class of nearly every picture: are the new weights kept after each update, is the gradient subtracted, do pictures
def train(x, y):
    rng = np.random.default_rng(3)
    weights = new_weights(2, 32, 10, rng)
    adam = Adam(0.0)
    passes, size = 8, 50
    N = x.shape[1]
    total = passes * -(-N // size)
    k = 0
    for _ in range(passes):
        order = rng.permutation(N)
        for s in range(0, N, size):
            part = order[s : s + size]
            h, cache = lstm_forward(x[:, part], weights)
            _, dh, dW_y, db_y = last_step_loss(h, weights[3], weights[4], (y[part] > 4).astype(int))
            k += 1
            done = k / total
            adam.rate = 0.03 * (done / 0.1 if done < 0.1 else (1 - done) / 0.9)
            weights = adam.update(weights, lstm_backward(dh, cache, weights) + [dW_y, db_y])
    return weights
