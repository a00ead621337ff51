# mistake: none
def adder_params():
    """Unit 0 is the sum; units 1, 2 and 3 say if a column has at least one, two or three ones. At least two is the carry."""
    L = 12.0
    count = np.array([[L, L]] * 3)
    W_x = np.vstack([np.zeros((1, 2)), count])
    W_h = np.zeros((4, 4))
    W_h[1:, 2] = L
    W_h[0, 1:] = np.array([1, -1, 1]) * L
    b = np.array([0, 2 * L, 0, -2 * L])
    return W_x, W_h, b
