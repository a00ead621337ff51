# mistake: takes the last step, and then the last picture of it, and returns the scores
# told: your predict returns as many numbers as there are classes, and not one for each picture: the largest score is asked for among the classes of
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    h = h[-1]
    return h[-1] @ weights[3].T + weights[4]
