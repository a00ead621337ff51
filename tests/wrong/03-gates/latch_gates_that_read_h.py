# loses: check-latch
# told: gates depend on h
def latch_params():
    W_x = np.array([[0, 40.0], [0, -40], [40, 0], [0, 0]])
    W_h = np.array([[0.0], [-30], [0], [0]])  # forget when h is up
    return W_x, W_h, np.array([-20.0, 20, 0, 40])
