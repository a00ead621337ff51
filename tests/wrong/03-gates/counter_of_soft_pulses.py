# loses: check-counter
# told: upward pulse adds i * g = 0.9951
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2] = 3, -3  # tanh(3) is nearly one
    return W_x, np.zeros((4, 1)), np.array([40, 40.0, 0, 40])
