# mistake: the gates are driven with +-5, so the forget gate keeps 0.9933 a step and the input gate lets 0.0067 of the values in: over 1000 steps the stored sign is lost to the values.
# read: right
# told: your input gate is not shut while write = 0 (i = 0.0067): values that should be ignored
def latch_params():
    k = 5.0
    table = {"i": ((0, 2 * k), -k), "f": ((0, -2 * k), k), "g": ((k, 0), 0), "o": ((0, 0), k)}
    W_x = np.array([table[gate][0] for gate in "ifgo"])
    b = np.array([table[gate][1] for gate in "ifgo"])
    return W_x, np.zeros((4, 1)), b
