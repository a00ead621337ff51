# loses: check-sigmoid
# told: it divides infinity by infinity
def sigmoid(a):
    e = np.exp(a)
    return e / (e + 1)
