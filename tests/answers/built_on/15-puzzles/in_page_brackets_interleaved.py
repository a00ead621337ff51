# mistake: the rows are taken as i, f, g, o of unit 1, then i, f, g, o of unit 2
# read: right
# told: your rows are unit by unit: here the rows of i come first, of all units, and so
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i1, f1, g1, o1, i2, f2, g2, o2 = range(8)
    b[[f1, f2]] = 40
    W_x[g1] = 40, -40
    W_x[g2] = 0, 40
    W_h[i2, 0] = -100
    return W_x, W_h, b
