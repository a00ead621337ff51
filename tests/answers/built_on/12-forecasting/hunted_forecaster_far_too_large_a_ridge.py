# mistake: a linear forecaster with far too large a ridge (weight decay): forecasts are shrunk to the mean, in the right units
# told: your forecaster says nearly the same of every window
# told: are they held too small
def train(x, y):
    mean, spread = x.mean(), x.std()
    xs, ys = ((x - mean) / spread).T, ((y - mean) / spread).T
    w = np.linalg.solve(xs.T @ xs + 30000.0 * np.eye(24), xs.T @ ys)
    return {"w": w, "mean": mean, "spread": spread}


def predict(model, x):
    xs = (x - model["mean"]) / model["spread"]
    return (xs.T @ model["w"]).T * model["spread"] + model["mean"]
