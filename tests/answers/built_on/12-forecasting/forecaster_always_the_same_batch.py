# mistake: the generator is made anew in each update, so all 600 updates see the same 32 windows, which it learns by heart; on later steps its error is far above what the bars ask for
# read: nothing
# told: your forecaster is as far off on the windows that it was given as on later ones
def train(x, y):
    scale = {"mean": x.mean(), "spread": x.std()}
    z, target = ((part - scale["mean"]) / scale["spread"] for part in (x, y))
    weights = new_weights(1, 16, len(y), np.random.default_rng(0))
    adam = Adam(0.03)
    for k in range(600):
        rng = np.random.default_rng(1)
        chosen = rng.integers(z.shape[1], size=32)
        adam.rate = 0.03 - 0.03 * k / 600
        h, cache = lstm_forward(z[:, chosen][:, :, None], weights)
        miss = h @ weights[3].T + weights[4] - target[:, chosen].T
        d = miss * 2 / miss.size
        d_lstm = lstm_backward(d @ weights[3], cache, weights)
        weights = adam.update(weights, clip([*d_lstm, d.T @ h, d.sum(axis=0)], 1.0))
    return dict(scale, weights=weights)


def predict(model, x):
    z = (x - model["mean"]) / model["spread"]
    h = lstm_forward(z[:, :, None], model["weights"])[0]
    return (h @ model["weights"][3].T + model["weights"][4]).T * model["spread"] + model["mean"]
