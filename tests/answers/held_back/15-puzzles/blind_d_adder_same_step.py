# mistake: adder_params lets the first unit read a, b and the carry itself with an AND-like threshold, in one step: a sum bit is not on one side of a plane in (a, b, carry), so it cannot be right, and it comes at once instead of one step later.
# read: vague
def adder_params():
    W_x = np.array([[20.0, 20.0], [20.0, 20.0]])
    W_h = np.array([[0.0, 20.0], [0.0, 20.0]])
    b = np.array([-10.0, 0.0])
    return W_x, W_h, b
