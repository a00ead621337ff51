# mistake: two: i of the alarm reads the alarm itself (column 1) and not the depth, and f of the alarm is half open
# read: vague
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i, f, g = 0, 2, 4
    b[f] = 40
    W_x[g] = 40, -40
    W_x[g + 1] = 0, 40
    W_h[i + 1, 1] = -100
    return W_x, W_h, b
