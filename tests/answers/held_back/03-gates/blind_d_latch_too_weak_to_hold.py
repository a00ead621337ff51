# mistake: In latch_params the gates are not saturated: with weights of 10 and biases of 5 the forget gate is 0.993 and the input gate 0.007 while write is 0, so the stored value fades, and the values that should be ignored leak in, long before 1000 steps.
# read: right
# told: your input gate is not shut while write = 0 (i = 0.0067): values that should be ignored get in. your
def latch_params():
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    I, F, G, O = range(4)
    W_x[I, 1], b[I] = 10, -5
    W_x[F, 1], b[F] = -10, 5
    W_x[G, 0] = 5
    b[O] = 5
    return W_x, W_h, b
