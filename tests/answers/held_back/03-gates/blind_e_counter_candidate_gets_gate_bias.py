# mistake: in counter_params the candidate has the gates' bias of -20 too, so up and down at once give tanh(-20) = -1 where the count should stay; single pulses and none are counted rightly.
# read: right
# told: both pulses at once add i * g = -1 (i = 1, g = -1), it should be 0.
def counter_params():
    s = 40.0
    W_x = np.array([[s, s], [0, 0], [s, -s], [0, 0]])
    W_h = np.zeros((4, 1))
    b = np.full(4, -s / 2)  # threshold between 0 and 1
    b[1] = b[3] = s  # forget and output gate stay open
    return W_x, W_h, b
