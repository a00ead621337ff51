# mistake: none, while write is 1 the forget gate is not shut but a quarter open, so |c| runs between 2/3 and 4/3, where tanh(2/3) = 0.58 still counts
def latch_params():
    """Weights of one unit that stores the sign of `value` whenever `write` is 1; the inputs are (value, write)."""
    # worst cases of c' = c/4 +- 1:  |c| <= 4/3  and  |c| >= 2/3
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    W_x[0, :] = 0.0, 100.0
    b[0] = -50.0
    b[1] = 50.0
    W_x[1, :] = 0.0, -50.0 - np.log(3.0)
    W_x[2, :] = 40.0, 0.0
    b[3] = 50.0
    return W_x, W_h, b
