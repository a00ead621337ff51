# mistake: a mean over too many (40) similar windows of the training, which is too smooth: no network, no updates
def train(x, y):
    return {"x": x.copy(), "y": y.copy()}


def predict(model, x):
    out = []
    for n in range(x.shape[1]):
        near = np.argsort(np.abs(model["x"] - x[:, n : n + 1]).sum(axis=0))[:40]
        out.append(model["y"][:, near].mean(axis=1))
    return np.array(out).T
