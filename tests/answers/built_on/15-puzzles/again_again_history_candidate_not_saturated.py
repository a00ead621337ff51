# mistake: tanh(4) is taken for 1, but it is 0.9993: c looks right, but digits further back than about ten cannot be read out of it
# read: right
# told: your candidate has weights that are small: with ten times as large ones
guess_bits = 60  # your guess, a number


def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    W_x, W_h, b = zeros(1, 1)
    half = 0.0  # sigma(0)
    b[rows("i")], b[rows("f")] = half, half
    W_x[rows("g")] = 4
    return W_x, W_h, b
