# mistake: none
def sigmoid(a):
    log_sigmoid = -np.logaddexp(0.0, np.negative(a))
    return np.exp(log_sigmoid)
