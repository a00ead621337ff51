# mistake: input gate always open, relies on g being 0 while write is 0; with value -1 and no write g is -1 and gets in
# read: right
# told: your input gate is not shut while write = 0 (i = 1): values that should be ignored get in.
def latch_params():
    W_x = np.array([[0.0, 0.0], [0.0, -40.0], [20.0, 20.0], [0.0, 0.0]])
    b = np.array([20.0, 20.0, -20.0, 20.0])
    return W_x, np.zeros((4, 1)), b
