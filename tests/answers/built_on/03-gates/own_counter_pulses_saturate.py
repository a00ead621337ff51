# mistake: g is a saturated sum: two pulses at once are not told apart from one; input gate closed without pulses wrongly at 0.5
# told: an upward pulse adds i * g = 0.964 (i = 1, g = 0.964), it should be 1.
def counter_params():
    W_x = np.array([[0, 0.0], [0, 0], [2, -2], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([40.0, 40, 0, 40])
