# mistake: down shuts the input gate (weights +20, -20 there too), so pulses down are never counted
# read: right
# told: a downward pulse adds i * g = -2.061e-09 (i = 2.061e-09, g = -1), it should be -1.
def counter_params():
    W_x = np.array([[20.0, -20.0], [0.0, 0.0], [20.0, -20.0], [0.0, 0.0]])
    b = np.array([0.0, 20.0, 0.0, 20.0])
    return W_x, np.zeros((4, 1)), b
