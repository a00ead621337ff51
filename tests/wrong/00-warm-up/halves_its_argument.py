# loses: check-sigmoid
# told: halves its argument in place
# told: After the call a held other numbers than before
def sigmoid(a):
    a /= 2
    return 0.5 * (1 + np.tanh(a))
