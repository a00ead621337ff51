# mistake: the half is put into the candidate although the half-open input gate halves already: c is a quarter of the last bit, an eighth of the one before; shows after the first bit
# read: right
# told: your input gate has the bias 0, so at rest i = 0.5: with a larger one all would hold.
guess_bits = 53  # your guess, a number


def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    W_x, W_h, b = zeros(1, 1)
    inverse = lambda y: 0.5 * np.log((1 + y) / (1 - y))  # of tanh
    W_x[rows("g"), 0] = inverse(1 / 2)
    return W_x, W_h, b
