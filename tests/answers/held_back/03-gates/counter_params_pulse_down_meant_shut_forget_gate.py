# mistake: a pulse down is meant to shut the forget gate ("takes away"): the count is wiped out to 0 instead of going one down
# read: right
# told: a downward pulse adds i * g = 0 (i = 2.061e-09, g = 0), it should be -1. your forget gate is not fully open (f = 2.06115e-09): the count lea
def counter_params():
    W_x = np.array([[40.0, 0.0], [0.0, -40.0], [20.0, 0.0], [0.0, 0.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return W_x, W_h, b
