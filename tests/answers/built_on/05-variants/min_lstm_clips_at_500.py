# mistake: min_lstm_maps clips the pre-activations of the gates to -500 ... 500 so that exp does not overflow, and loses their difference beyond: a_i = -1000 with a_f = -998 gives d = 1/2 instead of sigmoid(2); right where both stay within 500, and at a_i = a_f = -1000
# read: right
# told: In min_lstm_maps. Of d: every wrong number of yours is 0.5, where 0.8808 belongs. With n
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(np.tensordot(x, W_x, axes=([2], [1])) + b, 3, axis=-1)

    def gate(a):
        return 1.0 / (1.0 + np.exp(-np.clip(a, -500.0, 500.0)))

    i, f = gate(a_i), gate(a_f)
    total = f + i
    return f / total, i / total * a_g
