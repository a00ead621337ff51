# mistake: the alarm looks only at whether the depth of the step before is below zero, not at the closing bracket: it ...
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i, f, g, o = 0, 2, 4, 6
    b[i] = 30
    b[f] = b[f + 1] = 30
    W_x[g] = [20, -20]
    b[o] = b[o + 1] = 30
    W_h[i + 1, 0] = -80
    b[i + 1] = -30
    b[g + 1] = 20
    return W_x, W_h, b
