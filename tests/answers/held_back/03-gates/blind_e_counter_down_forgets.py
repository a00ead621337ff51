# mistake: counter_params lets a pulse down shut the forget gate instead of adding -1, so a down clears the count to zero (and up with down at once gives 1 whatever was counted).
# read: right
# told: a downward pulse adds i * g = 0 (i = 2.061e-09, g = 0), it should be -1. your forget gate is not ful
def counter_params():
    # up: write a one. down: forget
    W_x = np.array([[40.0, 0.0], [0.0, -80.0], [40.0, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 40.0, 0.0, 20.0])
    return W_x, W_h, b
