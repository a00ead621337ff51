# loses: check-counter
# told: the count leaks away
def counter_params():
    W_x = np.array([[0, 0], [0, 0], [40.0, -40.0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([40, 4.0, 0, 40])
