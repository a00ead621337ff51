# mistake: the alarm waits until the first unit shows a negative depth, which it reads one step later; it goes on at the letter after the bad bracket, and not at all if that is the last letter
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(2, 2)
    (i_d, i_a), (f_d, f_a), (g_d, g_a), (o_d, o_a) = np.arange(8).reshape(4, 2)
    # depth
    W_x[g_d], b[f_d] = (30, -30), 50
    # alarm: depth below zero
    W_h[i_a, 0], b[i_a] = -400, -40
    b[g_a], b[f_a] = 30, 50
    return W_x, W_h, b
