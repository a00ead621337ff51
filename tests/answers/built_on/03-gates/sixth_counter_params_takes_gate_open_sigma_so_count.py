# mistake: takes 5 for a gate that is open: sigma(5) is 0.9933, so the count fades (half-life of about 100 steps) and each pulse counts 0.993
# read: right
# told: an upward pulse adds i * g = 0.9933 (i = 0.9933, g = 1), it should be 1. your forget gate is not fully open (f = 0.993307): the count leaks
def counter_params():
    W_x = np.zeros((4, 2))
    W_x[2, 0], W_x[2, 1] = 10.0, -10.0
    W_h = np.zeros((4, 1))
    b = np.array([5.0, 5.0, 0.0, 5.0])
    return W_x, W_h, b
