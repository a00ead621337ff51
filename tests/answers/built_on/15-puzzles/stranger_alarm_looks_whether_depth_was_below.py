# mistake: the alarm looks whether the depth was below zero a step ago, so it comes one step late (h of the step before ...
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[2] = b[3] = 30
    W_x[4] = [20, -20]
    b[6] = b[7] = 30
    W_h[1, 0] = -60
    b[1] = -20
    b[5] = 20
    return W_x, W_h, b
