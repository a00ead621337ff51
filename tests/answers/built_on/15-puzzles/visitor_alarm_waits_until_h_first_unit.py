# mistake: the alarm waits until h of the first unit is below zero, which it can read one step later only: it comes a ...
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
