# mistake: none
def sigmoid(a):
    return np.exp(-np.logaddexp(0.0, np.negative(a)))
