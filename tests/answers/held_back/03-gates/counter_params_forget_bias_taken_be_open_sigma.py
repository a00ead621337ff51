# mistake: a forget bias of 5 is taken to be "open": sigma(5) = 0.993, so the count leaks
# read: right
# told: your forget gate is not fully open (f = 0.993307): the count leaks away.
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2] = [20.0, -20.0]
    return W_x, np.zeros((4, 1)), np.array([20.0, 5.0, 0.0, 20.0])
