# loses: check-sigmoid
# told: a minus is missing in the exponent
def sigmoid(a):
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(a))
