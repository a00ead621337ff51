# loses: check-counter
# told: upward pulse adds i * g = 0.5 (
def counter_params():
    W_x = np.array([[0, 0], [0, 0], [40.0, -40.0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([0, 40.0, 0, 40])
