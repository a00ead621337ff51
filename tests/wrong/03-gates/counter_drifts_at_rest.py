# loses: check-counter
# told: no pulse there is added i * g = 0.01
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2] = 40, -40
    return W_x, np.zeros((4, 1)), np.array([40, 40.0, 0.01, 40])
