# mistake: the input gate is to open on a pulse only, but weight and bias cancel exactly: a_i = 0 at a pulse, so the ...
# read: right
def counter_params():
    W_x = np.array([[20.0, 20.0], [0.0, 0.0], [20.0, -20.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return W_x, W_h, b
