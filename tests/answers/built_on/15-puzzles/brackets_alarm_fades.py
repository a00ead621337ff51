# mistake: the forget gate of the alarm is left half open, so c of the second unit halves at each step once nothing is written any more: as soon as the depth is back at 0 or above, as in `)(`, the alarm goes off after a few steps.
# read: right
# told: your forget gate has the bias 0 in unit 2, so at rest f = 0.5: with a larger one all would hold.
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(2, 2)
    i_depth, i_alarm, f_depth, _, g_depth, g_alarm, _, o_alarm = range(8)
    b[i_depth] = b[f_depth] = 50
    W_x[g_depth] = [50, -50]
    W_x[i_alarm] = [0, 100]
    W_h[i_alarm] = [-300, 0]  # not while something is open
    b[i_alarm] = -50
    b[g_alarm] = b[o_alarm] = 50
    return W_x, W_h, b
