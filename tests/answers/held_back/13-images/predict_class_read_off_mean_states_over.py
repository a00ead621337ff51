# mistake: the class is read off the mean of the states over all steps (as a low-pass filter) instead of the state after the last step
# read: vague
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    scores = h.mean(axis=0) @ weights[3].T + weights[4]
    return scores.argmax(axis=1)
