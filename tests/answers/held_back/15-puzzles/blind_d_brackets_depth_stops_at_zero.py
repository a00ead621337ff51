# mistake: In bracket_params the first unit's input gate shuts for a closing bracket unless a depth is shown, so the depth never falls below zero: after ")" it is still 0 and ")(" ends at 1 instead of 0.
# read: right
# told: your first cell holds 1 after a(, 0 after a(), -2.06e-09 after a()a).
def bracket_params():
    W_x, W_h, b = zeros(D=2, H=2)
    W_x[rows("g", 2)] = [[40, -40], [0, 40]]
    b[rows("f", 2)] = 40
    # a bracket that closes nothing must not count
    W_x[rows("i", 2)] = [[40, -20], [0, 0]]
    W_h[rows("i", 2)] = [[200, 0], [-200, 0]]
    return W_x, W_h, b
