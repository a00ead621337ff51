# mistake: the output gate opens with write, so h is 0 while write is 0 although c holds the sign
# read: right
# told: your output gate is not always open (o = 0.00): the value is stored, but h does not show
def latch_params():
    write = np.array([0.0, 100.0])
    value = np.array([100.0, 0.0])
    W_x = np.vstack([write, -write, value, write])
    b = np.array([-50.0, 50.0, 0.0, -50.0])
    return W_x, np.zeros((4, 1)), b
