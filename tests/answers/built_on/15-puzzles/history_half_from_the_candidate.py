# mistake: none
def history_params():
    columns = {"i": (0.0, 40.0), "f": (0.0, 0.0), "g": (np.arctanh(0.5), 0.0), "o": (0.0, 1.5)}
    W_x, b = (np.array([columns[gate][k] for gate in "ifgo"]) for k in (0, 1))
    return W_x.reshape(4, 1), np.zeros((4, 1)), b
