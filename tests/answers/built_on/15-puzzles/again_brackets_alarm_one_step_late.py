# mistake: the alarm waits until h of the first unit is below zero, which it sees only in the step after the bracket that closes too much; it goes on one step late.
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i, f, g, o = (np.arange(2) + 2 * k for k in range(4))
    W_x[g[0]] = [0.4, -0.4]
    b[f] = 30
    b[g[1]] = 20
    b[i[1]] = -15
    W_h[i[1], 0] = -600
    b[o[1]] = 10
    return W_x, W_h, b
