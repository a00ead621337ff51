# mistake: predict lets all steps vote (mean of the scores over time) instead of asking the last step alone
# read: right
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    scores = h @ weights[3].T + weights[4]
    return scores.mean(axis=0).argmax(axis=1)
