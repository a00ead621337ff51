# mistake: bracket_params: the alarm watches only whether h of unit 1 was below zero in the step before, and not the bracket that is read, so it goes on one step after the bracket that closes what was not open (and not at all if the text ends there); once on, it stays on, and the depth is right.
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    depth, alarm = 0, 1
    i, f, g = 0, 2, 4
    b[[f + depth, f + alarm]] = 20
    W_x[g + depth] = 1, -1
    W_h[i + alarm, depth] = -200
    b[i + alarm] = -20
    b[g + alarm] = 20
    return W_x, W_h, b
