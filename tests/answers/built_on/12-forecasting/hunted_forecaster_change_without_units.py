# mistake: learns the scaled change from the last value, and adds it to the last value without going back to units
# told: what your forecaster adds to the last value rises and falls with the truth but is on another scale
# told: go back to the units of the series
def train(x, y):
    mean, spread = x.mean(), x.std()
    xs, ys = (x - mean) / spread, (y - x[-1]) / spread
    w = np.linalg.lstsq(np.concatenate([xs, np.ones((1, xs.shape[1]))]).T, ys.T, rcond=None)[0]
    return {"w": w, "mean": mean, "spread": spread}


def predict(model, x):
    xs = (x - model["mean"]) / model["spread"]
    return x[-1] + np.concatenate([xs, np.ones((1, xs.shape[1]))]).T.dot(model["w"]).T
