# mistake: The input gate has opposite weights for up and down, so it is shut when a pulse down comes and only pulses up are counted.
# told: a downward pulse adds i * g = -0 (i = 0, g = -1), it should be -1.
def counter_params():
    W_x = np.array([[60.0, -60.0], [0.0, 0.0], [40.0, -40.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 30.0, 0.0, 0.0])
    return W_x, W_h, b
