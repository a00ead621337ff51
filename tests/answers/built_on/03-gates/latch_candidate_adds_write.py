# mistake: the candidate adds value and write without a bias: at value = -1, write = 1 it is tanh(0) = 0, so a minus is never stored (the +1 is)
# read: right
# told: your candidate does not follow the sign of the value: g = 1.00 for +1 and 0.00 for -1.
def latch_params():
    big = 60.0
    W_x = np.zeros((4, 2))
    b = np.zeros(4)
    W_x[0, 1], b[0] = 2 * big, -big
    W_x[1, 1], b[1] = -2 * big, big
    W_x[2, :] = big
    b[3] = big
    return W_x, np.zeros((4, 1)), b
