# mistake: two: the alarm does not look at the depth, so it goes on at any closing bracket; and its forget gate is left half open, so it fades
# read: right
# told: your alarm goes on 2 letters too early in the text a()a)aa(a(a.
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[2] = 30
    W_x[4] = [20, -20]
    b[6] = b[7] = 30
    W_x[1, 1] = 40
    b[1] = -20
    b[5] = 20
    return W_x, W_h, b
