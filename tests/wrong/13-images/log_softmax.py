# loses: check-beliefs
# told: are the logarithms: probabilities are asked
def beliefs(h, W_y, b_y):
    s = h @ W_y.T + b_y
    s = s - s.max(axis=2, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=2, keepdims=True))
