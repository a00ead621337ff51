# mistake: takes h of unit 1 for the depth (1 at depth 1, in truth 0.76): with -25 the alarm's input gate is still open when the only open bracket is closed
# read: vague
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[2] = b[3] = 30
    W_x[4] = [20, -20]
    b[6] = b[7] = 30
    W_x[1, 1] = 40
    b[1] = -20
    W_h[1, 0] = -25
    b[5] = 20
    return W_x, W_h, b
