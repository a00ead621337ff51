# mistake: brackets: the alarm waits until the depth that it reads is below zero; it reads the depth of the step before, so it goes on one step late
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[2:4] = 30
    W_x[4] = [20, -20]
    b[6:8] = 30
    b[1] = -20
    W_h[1, 0] = -60
    b[5] = 20
    return W_x, W_h, b
