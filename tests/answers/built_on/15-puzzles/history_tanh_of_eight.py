# mistake: the candidate's weight is 8, and tanh(8) is 1 only to six digits, so the digits are a little too small; short streams are read back rightly, 30 bits are not.
# read: right
# told: your candidate has weights that are small: with ten times as large ones all would hold.
def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    weight = 8.0
    assert np.isclose(np.tanh(weight), 1.0)  # saturated
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g")] = weight
    logit_of_half = np.log(0.5 / (1 - 0.5))
    b[rows("i")] = b[rows("f")] = logit_of_half
    return W_x, W_h, b
