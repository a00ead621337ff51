# mistake: the output gate, too, is opened by write only, so while the unit holds, the sign is in c but h is about 0
# read: right
# told: your output gate is not always open (o = 0.00): the value is stored, but h does not show it.
def latch_params():
    W_x = np.array([[0.0, 40.0], [0.0, -40.0], [20.0, 0.0], [0.0, 40.0]])
    W_h = np.zeros((4, 1))
    b = np.array([-20.0, 20.0, 0.0, -20.0])
    return W_x, W_h, b
