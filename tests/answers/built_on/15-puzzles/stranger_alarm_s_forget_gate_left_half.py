# mistake: TWO: the alarm's forget gate is left half open, so the alarm fades; and the counter's forget bias is only 3, ...
# read: right
# told: your forget gate has the bias 3, 0, so at rest f = 0.953, 0.5: with a larger one all would
def bracket_params():
    W_x, W_h, b = zeros(2, 2)
    b[0] = 30
    b[2] = 3
    W_x[4] = [20, -20]
    b[6] = b[7] = 30
    W_x[1, 1] = 40
    b[1] = -20
    W_h[1, 0] = -60
    b[5] = 20
    return W_x, W_h, b
