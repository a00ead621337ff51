# mistake: dropout is not switched off when predict is asked
# told: What does not hold first: predict says the class whose score is largest after the last step, of each picture for itself. Asked the same agai
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    last = h[-1] * (np.random.rand(*h[-1].shape) < 0.5) * 2
    return (last @ weights[3].T + weights[4]).argmax(axis=1)
