# loses: check-training
# told: repeats the last value
def train(x, y):
    return np.zeros(1)


def predict(model, x):
    return np.repeat(x[-1:], 8, axis=0) + model
