# loses: check-beliefs
# told: are the scores: their softmax is asked
def beliefs(h, W_y, b_y):
    return h @ W_y.T + b_y
