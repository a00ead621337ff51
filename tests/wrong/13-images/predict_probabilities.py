# loses: check-training
# told: returns a number for each class: the class
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    return h[-1] @ weights[3].T + weights[4]
