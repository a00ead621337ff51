# loses: check-sigmoid
# told: halves its argument in place
# told: The call changed the numbers in a
def sigmoid(a):
    a /= 2
    return 0.5 * (1 + np.tanh(a))
