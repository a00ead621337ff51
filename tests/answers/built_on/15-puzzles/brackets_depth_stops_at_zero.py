# mistake: the first unit writes a closing bracket only while something is open, so its depth never goes below zero; the text wants `)` to count, so that `)(` ends at 0 and here it ends at 1 (the alarm is right).
# read: right
# told: your first cell holds 1 after a(, 0 after a(), 0 after a()a).
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    H = 2
    W_x, W_h, b = zeros(2, H)
    i, f, g, o = (rows(gate, H) for gate in "ifgo")
    b[f], b[o] = 50, 50
    # depth: at "(" always, at ")" only if h of the depth is up
    W_x[i][0], W_h[i][0], b[i][:1] = [200, 50], [200, 0], -100
    W_x[g][0] = [50, -50]
    # alarm: at ")" if h of the depth is not up
    W_x[i][1], W_h[i][1], b[i][1:] = [0, 100], [-200, 0], -50
    b[g][1:] = 50
    return W_x, W_h, b
