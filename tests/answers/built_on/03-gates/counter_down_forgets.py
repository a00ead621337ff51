# mistake: a pulse down shuts the forget gate in place of adding -1, so it sets the count to 0 (or to 1, with up at once) and never below 0; right for pulses up only, and for a down at a count of 1
# read: right
# told: a downward pulse adds i * g = 0 (i = 0, g = 1), it should be -1. your forget gate is not
def counter_params():
    big = 50.0
    by_gate = {
        "i": ([2 * big, 0.0], -big),
        "f": ([0.0, -2 * big], big),
        "g": ([0.0, 0.0], big),
        "o": ([0.0, 0.0], big),
    }
    W_x = np.array([by_gate[name][0] for name in "ifgo"])
    b = np.array([by_gate[name][1] for name in "ifgo"])
    return W_x, np.zeros((4, 1)), b
