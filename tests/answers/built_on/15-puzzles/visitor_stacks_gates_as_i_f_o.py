# mistake: stacks the gates as i, f, o, g (another convention) instead of i, f, g, o
# read: right
# told: your rows are right but stacked i, f, o, g: here they are i, f, g, o.
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[2] = b[3] = 30
    b[4] = b[5] = 30
    W_x[6] = [20, -20]
    W_x[1, 1] = 40
    b[1] = -20
    W_h[1, 0] = -60
    b[7] = 20
    return W_x, W_h, b
