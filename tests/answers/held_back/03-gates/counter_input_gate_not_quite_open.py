# mistake: counter_params opens the input gate with a bias of 5 only, so every pulse counts 0.9933 instead of 1 and the errors add up: with more than about 37 pulses one way c_t is off by more than 0.25 (by 3.3 after 500); right as long as the count stays small, up and down pulses and both at once included; forget gate and g are right
# read: right
# told: an upward pulse adds i * g = 0.9933 (i = 0.9933, g = 1), it should be 1.
def counter_params():
    shut_or_open = {"i": 5.0, "f": 25.0, "g": 0.0, "o": 5.0}
    W_x = np.array([[0.0, 0.0], [0.0, 0.0], [20.0, -20.0], [0.0, 0.0]])
    b = np.array([shut_or_open[gate] for gate in "ifgo"])
    return W_x, np.zeros((4, 1)), b
