# loses: check-beliefs
# told: a sigmoid of each score
def beliefs(h, W_y, b_y):
    z = h @ W_y.T + b_y
    return 0.5 + 0.5 * np.tanh(z / 2)
