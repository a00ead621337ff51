# mistake: In bracket_params only the first unit's forget gate is held open, that of the alarm is half open: the alarm goes on rightly, but it fades within a few steps instead of staying on for ever.
# read: right
# told: your forget gate has the bias 0 in unit 2, so at rest f = 0.5: with a larger one all would hold.
def bracket_params():
    W_x, W_h, b = zeros(D=2, H=2)
    DEPTH, ALARM = 0, 1
    b[2 + DEPTH] = 40  # f
    W_x[4 + DEPTH] = 40, -40  # g
    W_x[4 + ALARM, 1] = 40
    W_h[0 + ALARM, DEPTH] = -200  # i
    return W_x, W_h, b
