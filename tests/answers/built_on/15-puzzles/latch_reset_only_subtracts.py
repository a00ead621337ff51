# mistake: reset_latch_params takes a reset for the opposite of a set: the forget gate stays open and a reset adds -1 to c where a set adds +1, so the cell counts sets minus resets; right where sets and resets take turns, beginning with a set; after several sets in a row one reset does not turn it off, and after more resets than sets one set does not turn it on
# read: right
# told: a reset takes away what one set adds, and no more: c is 1 after a set, 2 after two, 3 after three, a
def reset_latch_params():
    W_x = np.array([[0.0, 0.0], [0.0, 0.0], [20.0, -20.0], [0.0, 0.0]])
    b = np.array([20.0, 20.0, 0.0, 20.0])
    return W_x, np.zeros((4, 1)), b
