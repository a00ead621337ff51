# mistake: predict lets all steps vote (mean of the scores over time) instead of asking the last step alone
# read: right
# told: What does not hold first: predict says the class whose score is largest after the last step, of each picture for itself. Of 40 pictures 11 h
def predict(weights, x):
    h, _ = lstm_forward(x, weights)
    scores = h @ weights[3].T + weights[4]
    return scores.mean(axis=0).argmax(axis=1)
