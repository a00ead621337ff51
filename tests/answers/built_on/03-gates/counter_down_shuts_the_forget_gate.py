# mistake: down is taken for forgetting: it shuts the forget gate and the input gate ignores it, so a pulse down sets the count to 0 instead of taking one off
# read: right
# told: a downward pulse adds i * g =
def counter_params():
    rows = {
        "i": ([100.0, 0.0], -50.0),
        "f": ([0.0, -100.0], 50.0),
        "g": ([100.0, 0.0], 0.0),
        "o": ([0.0, 0.0], 50.0),
    }
    W_x = np.array([rows[name][0] for name in "ifgo"])
    b = np.array([rows[name][1] for name in "ifgo"])
    return W_x, np.zeros((4, 1)), b
