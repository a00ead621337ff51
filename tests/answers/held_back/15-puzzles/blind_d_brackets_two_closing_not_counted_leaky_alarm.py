# mistake: TWO: In bracket_params the depth unit's candidate has 40 for both brackets, so a closing bracket adds to the depth instead of taking from it; and the alarm's input gate reads the depth with -8 only, so it is some way open at rightful closing brackets and the alarm fills up.
# read: right
# told: your first cell holds 0.5 after the text 'a(' and 1 after 'a()': a closing bracket should take away
def bracket_params():
    H = 2
    W_x, W_h, b = zeros(2, H)
    W_x[rows("g", H)] = np.array([[40, 40], [0, 40]])
    b[rows("f", H)] = np.full(H, 40)
    W_h[rows("i", H)][1, 0] = -8
    return W_x, W_h, b
