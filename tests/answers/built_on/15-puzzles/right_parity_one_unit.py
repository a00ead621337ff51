# mistake: none
def parity_params():
    one = np.array([[30.0], [-30.0], [0.0], [0.0]])
    before = np.array([[0.0], [0.0], [-60.0], [0.0]])
    rest = np.array([-15.0, 15.0, 9.0, 0.0])
    return one, before, rest
