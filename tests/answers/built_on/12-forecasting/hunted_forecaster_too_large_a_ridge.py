# mistake: a linear forecaster with too large a ridge (weight decay): forecasts in the right units, shrunk towards the mean
# told: your forecaster is as far off on the windows that it was given as on later ones
def train(x, y):
    mean, spread = x.mean(), x.std()
    xs, ys = ((x - mean) / spread).T, ((y - mean) / spread).T
    w = np.linalg.solve(xs.T @ xs + 6000.0 * np.eye(24), xs.T @ ys)
    return {"w": w, "mean": mean, "spread": spread}


def predict(model, x):
    xs = (x - model["mean"]) / model["spread"]
    return (xs.T @ model["w"]).T * model["spread"] + model["mean"]
