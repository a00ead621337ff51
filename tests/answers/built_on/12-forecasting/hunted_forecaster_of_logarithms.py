# mistake: forecasts are trained on logarithms, and a level below 0 has none: NaN from the data, not from the training
# told: though the model's numbers are finite: does predict divide by 0, take a logarithm or a root of what may be negative
def train(x, y):
    low = x.min() - 1
    w = np.linalg.lstsq(
        np.concatenate([np.log(x - low), np.ones((1, x.shape[1]))]).T, np.log(np.maximum(y - low, 1e-3)).T, rcond=None
    )[0]
    return {"w": w, "low": low + 3}


def predict(model, x):
    z = np.log(x - model["low"])
    return np.exp(np.concatenate([z, np.ones((1, x.shape[1]))]).T.dot(model["w"]).T) + model["low"]
