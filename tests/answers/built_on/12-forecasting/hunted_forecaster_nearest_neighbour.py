# mistake: the forecast is that of the single most similar window of the training (1 nearest neighbour): no updates, no cells
# told: the error on the windows that your forecaster was given is less than half of that on later ones: it knows them by heart.
def train(x, y):
    return {"x": x.copy(), "y": y.copy()}


def predict(model, x):
    near = [np.abs(model["x"] - x[:, n : n + 1]).sum(axis=0).argmin() for n in range(x.shape[1])]
    return model["y"][:, near]
