# mistake: In counter_params the input gate opens at any pulse and the candidate is tanh(60 up - 30), +1 for up and -1 otherwise: one pulse up and one down in the same step count +1 instead of 0.
# read: right
# told: both pulses at once add i * g = 1 (i = 1, g = 1), it should be 0.
def counter_params():
    K = 60.0
    W_x = np.array([[K, K], [0, 0], [K, 0], [0, 0]])
    W_h = np.zeros([4, 1])
    b = np.array([-K / 2, K, -K / 2, K])
    return W_x, W_h, b
