# mistake: predict scales the windows and returns the network's output as it is, on the scale of the training, instead of turning it back into the units of x.
# read: right
# told: what your forecaster says rises and falls with the truth but is on another scale, mean -0.0193 and s
def train(x, y):
    mu, sigma = float(np.mean(x)), float(np.std(x))
    inputs, targets = (x - mu) / sigma, (y - mu) / sigma
    rng = np.random.default_rng(42)
    net = new_weights(1, 16, y.shape[0], rng)
    optimiser = Adam(0.03)
    batches = 400
    for k in range(batches):
        pick = rng.choice(inputs.shape[1], 32)
        h, cache = lstm_forward(inputs[:, pick][:, :, None], net)
        out = h @ net[3].T + net[4]
        dout = 2 * (out - targets[:, pick].T) / out.size
        grads = lstm_backward(dout @ net[3], cache, net) + [dout.T @ h, dout.sum(axis=0)]
        optimiser.rate = 0.03 * (batches - k) / batches
        net = optimiser.update(net, clip(grads, 1.0))
    return {"net": net, "mu": mu, "sigma": sigma}


def predict(model, x):
    scaled = (x - model["mu"]) / model["sigma"]
    h, _ = lstm_forward(scaled[:, :, np.newaxis], model["net"])
    return (h @ model["net"][3].T + model["net"][4]).T
