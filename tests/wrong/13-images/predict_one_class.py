# loses: check-training
# told: as many numbers as there are classes
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    return np.argmax(h[-1] @ weights[3].T + weights[4], axis=0)
