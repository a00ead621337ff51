# mistake: In bracket_params the recurrent weight stands at W_h[i of unit 1, unit 2] instead of W_h[i of unit 2, unit 1]: the depth is inhibited by the alarm, and the alarm hears every closing bracket, whatever the depth is.
# read: right
# told: your W_h is transposed: row k, column j is the weight of unit j for unit k.
def bracket_params():
    W_x, W_h, b = zeros(D=2, H=2)
    i, f, g, o = (rows(gate, 2) for gate in "ifgo")
    b[f] = 40, 40
    W_x[g] = [[40, -40], [0, 40]]
    W_h[i] = [[0, -200], [0, 0]]
    return W_x, W_h, b
