# mistake: a bias of 0.5 is meant to open the gates i and f by a half, but sigmoid(0.5) is 0.62; the digits are then no longer halves, and after some steps not even the sign of c is surely the last bit.
# read: right
# told: without any bias all would hold: half open is what these gates should be.
def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    W_x, W_h, b = zeros(1, 1)
    half = 0.5
    for gate in "if":
        b[rows(gate)] = half
    W_x[rows("g"), 0] = 100
    return W_x, W_h, b
