# mistake: a forget bias of 5 is thought to be "open", but f = 0.993 and the count leaks away
# read: right
# told: your forget gate is not fully open (f = 0.993307): the count leaks away.
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2, 0] = 20.0
    W_x[2, 1] = -20.0
    b = np.array([20.0, 5.0, 0.0, 0.0])
    return W_x, np.zeros((4, 1)), b
