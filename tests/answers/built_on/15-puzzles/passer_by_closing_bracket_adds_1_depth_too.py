# mistake: two: a closing bracket adds 1 to the depth, too (sign forgotten); the alarm's forget gate is left half open, ...
# read: right
# told: after 'a()': a closing bracket should take away what an opening one adds.
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    i, f, g, o = 0, 2, 4, 6
    b[i] = 30
    b[f] = 30
    W_x[g] = [20, 20]
    b[o] = b[o + 1] = 30
    W_x[i + 1, 1] = 40
    b[i + 1] = -20
    W_h[i + 1, 0] = -60
    b[g + 1] = 20
    return W_x, W_h, b
