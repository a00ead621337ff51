# mistake: the forget gate's pre-activation while holding is 6.9, so 0.999 is kept at each step and after 1000 steps about a third of the cell is left, and |h| is below 0.5.
# read: right
# told: your forget gate is not open while write = 0 (f = 0.999): the stored value leaks away.
def latch_params():
    """Weights of one unit that stores the sign of `value` whenever `write` is 1; the inputs are (value, write)."""
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    a = np.log(0.999 / 0.001)  # keep 0.999
    W_x[0, 1], b[0] = 40.0, -20.0
    W_x[1, 1], b[1] = -2.0 * a, a
    W_x[2, 0] = 10.0
    b[3] = 20.0
    return W_x, W_h, b
