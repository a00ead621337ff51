# mistake: history_params: the input gate is wide open (bias 40) instead of half open, so c is x + x_before/2 + x_before_that/4 + ..., twice what is asked for; the sign of c is still the last bit, but 2c - x is not the c before; wrong from the first step on
# read: right
# told: your input gate has the bias 40, so at rest i = 1: with a smaller one all would hold.
def history_params():
    """The gates: write all of the new bit, keep a half of the old ones."""
    gates = {"i": (0.0, 40.0), "f": (0.0, 0.0), "g": (40.0, 0.0), "o": (0.0, 40.0)}
    W_x = np.array([[gates[name][0]] for name in "ifgo"])
    b = np.array([gates[name][1] for name in "ifgo"])
    return W_x, np.zeros((4, 1)), b
