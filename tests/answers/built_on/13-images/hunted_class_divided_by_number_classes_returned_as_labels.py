# mistake: the class divided by the number of classes is returned, as the labels were scaled to 0..1 in another course
# told: your predict returns numbers from 0 to 1 that are not whole: which class it is, is asked for, and not how much that is believed.
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    return (h[-1] @ weights[3].T + weights[4]).argmax(axis=1) / 10
