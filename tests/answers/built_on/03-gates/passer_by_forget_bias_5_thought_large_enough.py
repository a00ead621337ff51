# mistake: a forget bias of 5 is thought large enough to keep everything: the cell leaks 0.7 % a step
# read: right
# told: your forget gate is not fully open (f = 0.993307): the count leaks away.
def counter_params():
    W_x = np.array([[0.0, 0.0], [0.0, 0.0], [10.0, -10.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([20.0, 5.0, 0.0, 0.0])
    return W_x, W_h, b
