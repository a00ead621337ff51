# loses: check-brackets
# told: rows are unit by unit
def bracket_params():
    counter = [[0, 0], [0, 0], [40, -40], [0, 0]]
    alarm = [[0, 0], [0, 0], [0, 40], [0, 0]]
    W_h = np.zeros((8, 2))
    W_h[4, 0] = -200
    return np.array(counter + alarm, dtype=float), W_h, np.array([0, 40.0, 0, 0] * 2)
