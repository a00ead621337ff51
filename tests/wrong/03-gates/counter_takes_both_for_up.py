# loses: check-counter
# told: pulses at once add i * g = 1
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2] = 80, -40
    return W_x, np.zeros((4, 1)), np.array([40, 40.0, 0, 40])
