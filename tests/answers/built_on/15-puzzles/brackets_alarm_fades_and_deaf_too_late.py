# mistake: Two slips: the forget gate of the alarm is left half open, so the alarm fades, and its inhibition is -4, too weak at a depth of one, so it rises at brackets that close rightly.
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(D=2, H=2)
    W_x[rows("g", 2)] = np.array([[30, -30], [0, 30]])
    b[rows("f", 2)] = np.array([30, 0])
    W_h[rows("i", 2)][1, 0] = -4
    return W_x, W_h, b
