# mistake: In history_params the candidate's weight is 5, tanh(5) = 0.99991: the digits are not exactly a half of the bit, so only the last dozen or so bits can be read back instead of 30.
# read: right
# told: your candidate has weights that are small: with ten times as large ones all would hold.
def history_params():
    W_x = np.array([[0.0], [0.0], [5.0], [0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([0.0, 0.0, 0.0, 5.0])
    return W_x, W_h, b
