# mistake: the carry is 1 only where a and b both are, and a carry that comes in is not passed on where one of them is; 1 + 1 is right, 3 + 1 is not.
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after ever
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    H, strong = 5, 60.0
    OUT, CARRY, ONE, TWO, THREE = range(H)
    W_x, W_h, b = zeros(2, H, gates=1)

    W_x[CARRY] = strong, strong  # a and b
    b[CARRY] = -strong

    counters = np.array([ONE, TWO, THREE])  # at least one, two, three of a, b and the old carry
    W_x[counters] = strong
    W_h[counters, CARRY] = strong
    b[counters] = strong * np.array([2, 0, -2])

    W_h[OUT, counters] = strong * np.array([1, -1, 1])
    return W_x, W_h, b
