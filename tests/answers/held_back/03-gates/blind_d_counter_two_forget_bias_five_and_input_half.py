# mistake: TWO: In counter_params the forget gate's bias is only 5, so c loses 0.7 % at each step and long counts fade; and the input gate is left without weights, half open, so a pulse adds 0.5 instead of 1.
# read: right
# told: an upward pulse adds i * g = 0.5 (i = 0.5, g = 1), it should be 1. your forget gate is not fully ope
def counter_params():
    W_x, W_h, b = np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4)
    W_x[2, :] = [25, -25]
    b[1] = 5  # remembers
    b[3] = 25
    return W_x, W_h, b
