# mistake: predict takes mean and spread from the windows it is asked about (x.mean(), x.std() of this call), not those of the training, so the scale is another than the network was trained on and the forecast of a window depends on which others come with it; train is right but does not keep the scale in the model.
# read: right
# told: your predict takes a mean, a spread or something else from all the windows that it is asked about: t
import numpy as np


def train(x, y):
    m, s = x.mean(), x.std()
    xs, ys = (x - m) / s, (y - m) / s
    rng = np.random.default_rng(3)
    w = new_weights(1, 16, 8, rng)
    opt = Adam(0.03)
    for step in range(600):
        pick = rng.choice(xs.shape[1], 32)
        h, cache = lstm_forward(xs[:, pick][..., None], w)
        out = h @ w[3].T + w[4]
        d = 2 * (out - ys[:, pick].T) / out.size
        grads = lstm_backward(d @ w[3], cache, w) + [d.T @ h, d.sum(0)]
        opt.rate = 0.03 * (1 - step / 600)
        w = opt.update(w, clip(grads, 1.0))
    return w


def predict(model, x):
    m, s = x.mean(), x.std()
    h, _ = lstm_forward(((x - m) / s)[..., None], model)
    return (h @ model[3].T + model[4]).T * s + m
