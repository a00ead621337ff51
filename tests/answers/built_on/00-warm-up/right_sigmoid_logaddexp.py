# mistake: none
def sigmoid(a):
    minus_log = np.logaddexp(0.0, np.negative(a))
    return np.exp(-minus_log)
