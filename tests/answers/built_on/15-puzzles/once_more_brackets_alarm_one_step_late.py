# mistake: bracket_params: the alarm waits for unit 1 to be below zero, but it reads the state of the step before, so it goes on one letter after the bracket that closes what was not open instead of at this bracket itself (and never, if the text ends there); the depth is right, and the alarm is right at all other letters: it stays on for ever
# read: right
# told: your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at w
def bracket_params():
    """Unit 1 counts, unit 2 watches whether the count is negative."""
    W_x, W_h, b = zeros(2, 2)
    i, f, g, o = (2 * k for k in range(4))
    b[[f, f + 1]] = 40
    W_x[g] = 1, -1
    b[i + 1] = -15
    W_h[i + 1, 0] = -200
    b[g + 1] = 5
    return W_x, W_h, b
