# mistake: In latch_params the forget gate has the sign of "forget": it is open (1) while write is 1 and shut (0) while write is 0, so the stored sign is lost in the first step without a write.
# read: right
# told: your forget gate is not open while write = 0 (f = 9.359e-14): the stored value leaks away. Besides,
def latch_params():
    big = 30.0
    #              value  write
    W_i = [0.0, 2 * big]
    W_f = [0.0, 2 * big]  # write = 1: forget the old one
    W_g = [big, 0.0]
    W_o = [0.0, 0.0]
    W_x = np.array([W_i, W_f, W_g, W_o])
    W_h = np.zeros((4, 1))
    b = np.array([-big, -big, 0.0, big])
    return W_x, W_h, b
