# mistake: only `up` opens the input gate (a `down` alone is not counted), and the forget bias of 6 leaks (two mistakes)
# read: right
# told: a downward pulse adds i * g = -2.061e-09 (i = 2.061e-09, g = -1), it should be -1. your
def counter_params():
    """Weights of one unit whose c_t is the number of pulses up minus the pulses down; the inputs are (up, down)."""
    W_x = np.array([[40.0, 0.0], [0.0, 0.0], [20.0, -20.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 6.0, 0.0, 20.0])
    return W_x, W_h, b
