# loses: check-transient
# told: longest after 1 step, 20 times as long: what stands off the diagonal
def transient():
    return np.array([[0.1, 20.0], [0.0, 0.1]])
