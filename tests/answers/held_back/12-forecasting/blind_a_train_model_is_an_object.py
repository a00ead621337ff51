# mistake: train returns an object of a class of the learner's own instead of arrays and numbers in a list, a tuple or a dictionary, so the model cannot travel to the judge.
# read: right
# told: in train, which stops when it is given an array (24, 1469), an array (8, 1469): what was returned ca
class Forecaster:
    def __init__(self, n_out, hidden=16):
        self.rng = np.random.default_rng(0)
        self.w = new_weights(1, hidden, n_out, self.rng)
        self.adam = Adam(0.03)

    def fit(self, x, y, rounds=400):
        self.m, self.s = x.mean(), x.std()
        x, y = (x - self.m) / self.s, (y - self.m) / self.s
        for k in range(rounds):
            some = self.rng.integers(0, x.shape[1], 32)
            h, cache = lstm_forward(x[:, some, None], self.w)
            d = 2 * (h @ self.w[3].T + self.w[4] - y[:, some].T) / (32 * len(y))
            g = [*lstm_backward(d @ self.w[3], cache, self.w), d.T @ h, d.sum(0)]
            self.adam.rate = 0.03 * (1 - k / rounds)
            self.w = self.adam.update(self.w, clip(g, 1.0))
        return self

    def __call__(self, x):
        h, _ = lstm_forward(((x - self.m) / self.s)[:, :, None], self.w)
        return (h @ self.w[3].T + self.w[4]).T * self.s + self.m


def train(x, y):
    return Forecaster(len(y)).fit(x, y)


def predict(model, x):
    return model(x)
