# loses: nothing
def train(x, y):
    mean, spread = float(x.mean()), float(x.std())
    return {"x": (x - mean) / spread, "y": (y - mean) / spread, "scale": [mean, spread]}


def predict(model, x):
    mean, spread = model["scale"]
    z = (x - mean) / spread
    known, follows = model["x"], model["y"]
    weights = np.linspace(0.1, 1, len(z))[:, None] ** 2
    distance = (
        ((weights * z) ** 2).sum(0)[:, None] + ((weights * known) ** 2).sum(0) - 2 * (weights * z).T @ (weights * known)
    )
    near = np.argsort(distance, axis=1)[:, :15]
    return np.median(follows[:, near], axis=2) * spread + mean
