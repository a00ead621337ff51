# mistake: predict subtracts the mean picture of the batch that it is asked about, so the class of a picture depends on its company, and one picture alone is all zeros
# read: right
# told: your predict takes a mean, a spread or something else from all the pictures that it is
def predict(weights, x):
    h, _ = lstm_forward(x - x.mean(axis=1, keepdims=True), weights)
    return np.argmax(h[-1] @ weights[3].T + weights[4], axis=1)
