# loses: check-sigmoid
# told: which is right and overflows
# told: NumPy said RuntimeWarning: overflow
def sigmoid(a):
    return 1 / (1 + np.exp(-a))
