# mistake: none
def transient():
    kick = 130.0
    return np.array([[0.0, kick], [-0.81 / kick, 0.0]])
