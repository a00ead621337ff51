# mistake: Writes the wanted gate values 0.5 as biases of i and f, which makes the gates sigmoid(0.5) = 0.62 instead of a half.
# told: without any bias all would hold: half open is what these gates should be.
def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    W_x, W_h, b = zeros(D=1, H=1)
    b[rows("i")] = 0.5
    b[rows("f")] = 0.5
    W_x[rows("g"), 0] = 40
    return W_x, W_h, b
