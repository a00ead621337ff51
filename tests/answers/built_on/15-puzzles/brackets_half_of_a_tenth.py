# mistake: a bracket is meant to add 0.1, but the input gate of the first unit stands half open: it adds 0.0498, less than the 0.05 that is asked for (the alarm is right).
# read: wrong
# told: What does not hold first: c of the first unit is the depth, times a number of your choice. One opening bracket should change c of the first
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    H, one_bracket = 2, 0.1
    DEPTH, ALARM = 0, 1
    W_x, W_h, b = zeros(2, H)
    i, f, g = (np.arange(4 * H)[rows(gate, H)] for gate in "ifg")
    b[f] = 50
    W_x[g[DEPTH]] = one_bracket, -one_bracket  # tanh is a straight line here
    W_x[i[ALARM], 1], b[i[ALARM]] = 100, -50
    W_h[i[ALARM], DEPTH] = -6000  # a depth of one shows as about 0.02
    b[g[ALARM]] = 50
    return W_x, W_h, b
