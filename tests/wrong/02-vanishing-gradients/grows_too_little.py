# loses: check-transient
# told: the next steps take it back too soon
def transient():
    return np.array([[0.1, 20.0], [0.0, 0.1]])
