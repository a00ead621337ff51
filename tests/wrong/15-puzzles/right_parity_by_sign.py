# loses: nothing
def parity_params():
    return np.array([[80], [-80], [0], [0]]), np.array([[0], [0], [-200], [0]]), np.array([-40, 40, 20, 0])
