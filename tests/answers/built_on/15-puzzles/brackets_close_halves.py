# mistake: a closing bracket halves c instead of taking one away; "()" leaves c at half a bracket instead of 0, and a closing bracket never takes c below zero
# read: wrong
# told: your first cell holds 0.5 after the text 'a(' and 0.25 after 'a()': a closing bracket should take aw
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(2, 2)
    row = {gate + str(unit): 2 * k + unit for k, gate in enumerate("ifgo") for unit in range(2)}
    opening, closing = range(2)
    W_x[row["g0"], opening] = 30
    b[row["f0"]], W_x[row["f0"], closing] = 50, -50
    b[row["f1"]] = 50
    W_x[row["g1"], closing] = 30
    W_h[row["i1"], 0] = -200
    return W_x, W_h, b
