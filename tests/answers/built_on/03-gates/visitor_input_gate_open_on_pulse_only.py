# mistake: the input gate is to open on a pulse only, but weight and bias cancel exactly: a_i = 0 at a pulse, so the ...
# read: right
# told: an upward pulse adds i * g = 0.5 (i = 0.5, g = 1), it should be 1.
def counter_params():
    W_x = np.array([[20.0, 20.0], [0.0, 0.0], [20.0, -20.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return W_x, W_h, b
