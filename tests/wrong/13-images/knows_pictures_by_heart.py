# loses: check-training
# told: Expected 5 values back
def train(x, y):
    return {"pictures": x.transpose(1, 0, 2).reshape(len(y), -1), "classes": y}


def predict(model, x):
    asked = x.transpose(1, 0, 2).reshape(x.shape[1], 1, -1)
    return model["classes"][((model["pictures"] - asked) ** 2).sum(axis=2).argmin(axis=1)]
