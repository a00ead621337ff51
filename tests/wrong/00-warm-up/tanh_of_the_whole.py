# loses: check-sigmoid
# told: the sigmoid of 2a
def sigmoid(a):
    return (np.tanh(a) + 1) / 2
