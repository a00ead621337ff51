# mistake: The alarm reads that the depth shown by the first unit is below zero, which it can see only one step later, not at the very bracket.
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    """(W_x, W_h, b) of an LSTM: c of unit 1 is the depth, unit 2 the alarm; the inputs are (open, close)."""
    W_x, W_h, b = zeros(D=2, H=2)
    depth, alarm = 0, 1
    W_x[4 + depth] = [40, -40]
    b[2 + depth], b[2 + alarm] = 40, 40
    b[4 + alarm] = 20
    b[0 + alarm] = -30
    W_h[0 + alarm, depth] = -400
    return W_x, W_h, b
