# mistake: none
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[0, :] = 60.0
    W_x[2] = 30.0, -30.0
    b = np.full(4, 30.0)
    b[0], b[2] = -30.0, 0.0
    return W_x, np.zeros((4, 1)), b
