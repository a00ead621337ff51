# mistake: a forget bias of 10 keeps 0.99995 per step, which is not 1: from about the 105th pulse one way on, or when a count of a dozen is held for 500 steps, c is off by more than 0.25.
# read: right
# told: your forget gate is not fully open (f = 0.999955): the count leaks away.
def counter_params():
    """Weights of one unit whose c_t is the number of pulses up minus the pulses down; the inputs are (up, down)."""
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    W_x[2, :] = 10.0, -10.0
    b = np.zeros(4)
    for k in (0, 1, 3):
        b[k] = 10.0
    return W_x, W_h, b
