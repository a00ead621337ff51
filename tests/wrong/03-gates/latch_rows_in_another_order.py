# loses: check-latch
# told: stacked i, f, o, g
def latch_params():
    W_x = np.array([[0, 40.0], [0, -40], [0, 0], [40, 0]])
    b = np.array([-20, 20.0, 20, 0])
    return W_x, np.zeros((4, 1)), b
