# mistake: predict takes the mean of the pictures it is just asked about off and divides by their spread, so the class of a picture depends on its company
# read: right
# told: your predict takes a mean, a spread or something else from all the pictures that it is
def predict(weights, x):
    xc = (x - x.mean(axis=1, keepdims=True)) / (x.std() + 1e-9)
    h, _ = lstm_forward(xc, weights)
    return np.argmax(h[-1] @ weights[3].T + weights[4], axis=1)
