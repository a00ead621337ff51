# mistake: the forget gate is nearly open at rest, 0.9999, which is good enough for 30 steps and leaks over a thousand; and stays half open while written
# told: your forget gate stays open while write = 1 (f = 0.5): the old value is not cleared and the new one is added t
def latch_params():
    W_x = np.array([[0.0, 40], [0, -8.2], [10, 0], [0, 0]])
    return W_x, np.zeros((4, 1)), np.array([-20.0, 8.2, 0, 40])
