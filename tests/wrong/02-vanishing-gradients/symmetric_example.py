# loses: check-transient
# told: J is normal (J @ J.T equals J.T @ J)
def transient():
    return np.array([[0.5, 0.4], [0.4, 0.5]])
