# mistake: the pulse is made with tanh(2) = 0.964 in place of 1, so each pulse counts 3.6 percent too little and from 7 pulses one way on c is off by more than 0.25.
# read: right
# told: an upward pulse adds i * g = 0.964 (i = 1, g = 0.964), it should be 1.
def counter_params():
    """Weights of one unit whose c_t is the number of pulses up minus the pulses down; the inputs are (up, down)."""
    W_x = np.array([[60.0, 60.0], [0.0, 0.0], [2.0, -2.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-30.0, 40.0, 0.0, 40.0])
    return W_x, W_h, b
