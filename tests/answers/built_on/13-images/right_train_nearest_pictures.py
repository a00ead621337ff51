# mistake: none
def train(x, y):
    flat = np.moveaxis(x, 1, 0).reshape(x.shape[1], -1).astype(float)
    return {"pictures": flat, "classes": np.array(y)}


def predict(model, x):
    known, classes = model["pictures"], model["classes"]
    asked = np.moveaxis(x, 1, 0).reshape(x.shape[1], -1)
    found = []
    for picture in asked:
        distance = ((known - picture) ** 2).sum(axis=1)
        nearest = np.argsort(distance, kind="stable")[:3]
        votes = np.bincount(classes[nearest], weights=1 / (1e-9 + distance[nearest]), minlength=10)
        found.append(int(votes.argmax()))
    return np.array(found, dtype=int)
